import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { InScriptPipe, TextInScript } from '@svetionik/ui/language/script-text';
import { Icon } from '@svetionik/ui/marks/icon';
import { ProblemNotice } from '../../core/api/problem-notice';
import { OrganisationMark } from '../../core/organisation/organisation-mark';
import { CourseListing } from './course-listing';
import { SharedNumber } from './shared-number';
import { SharedQuestions } from './shared-questions';
import { SharingStore, type Member } from './sharing-store';
import { SumsDownload } from './sums-download';

/** With whom a course is shared: offering it, ending that, and the sums of those who learn in it there. */
@Component({
  selector: 'app-sharing-page',
  imports: [
    CourseListing,
    Icon,
    InScriptPipe,
    LongDatePipe,
    Notice,
    OrganisationMark,
    ProblemNotice,
    RouterLink,
    SharedNumber,
    SharedQuestions,
    Skeleton,
    SumsDownload,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [SharingStore, InScriptPipe],
  templateUrl: './sharing-page.html',
  styleUrls: ['../counted-table.css', './sharing-page.css'],
})
export class SharingPage {
  protected readonly store = inject(SharingStore);
  private readonly dialogs = inject(Dialogs);
  private readonly texts = inject(TranslocoService);
  private readonly inScript = inject(InScriptPipe);

  /** From the address. */
  readonly course = input.required<string>();

  protected readonly columns = ['enrolled', 'taken', 'passed', 'percent'] as const;
  /** What was done last. */
  protected readonly done = signal<'shared' | 'ended' | 'listed' | 'unlisted' | undefined>(
    undefined,
  );

  constructor() {
    effect(() => {
      this.store.course.set(this.course());
    });
  }

  protected async list(listed: boolean): Promise<void> {
    const done = listed ? 'listed' : 'unlisted';
    this.done.set((await this.store.list(listed)) ? done : undefined);
  }

  protected async share({ organisation }: Member): Promise<void> {
    if (!(await this.ask('begin', organisation))) return;
    this.done.set((await this.store.share(organisation.id)) ? 'shared' : undefined);
  }

  protected async end({ organisation, share }: Member): Promise<void> {
    if (share === null || !(await this.ask('end', organisation))) return;
    this.done.set((await this.store.end(share.id)) ? 'ended' : undefined);
  }

  private ask(act: 'begin' | 'end', { name }: Member['organisation']): Promise<boolean> {
    const organisation = this.inScript.transform(name);
    const say = (part: string): string =>
      this.texts.translate(`sharing.${act}.${part}`, { organisation });
    return this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') });
  }
}
