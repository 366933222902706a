import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../../core/api/problem-notice';
import { LeavingForm, type Announcement } from './leaving-form';
import { HandoverCard } from './handover-card';
import { LeavingCounts } from './leaving-counts';
import { LeavingStations } from './leaving-stations';
import { LeavingStore, type Leaving } from './leaving-store';

/** The leaving of one organisation: seen before, announced, taken back, handed over and erased. */
@Component({
  selector: 'app-leaving-page',
  imports: [
    HandoverCard,
    LeavingCounts,
    LeavingForm,
    LeavingStations,
    LongDatePipe,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TextInScript,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LeavingStore, LongDatePipe],
  templateUrl: './leaving-page.html',
  styleUrl: './leaving-page.css',
})
export class LeavingPage {
  protected readonly store = inject(LeavingStore);
  private readonly dialogs = inject(Dialogs);
  private readonly texts = inject(TranslocoService);
  private readonly dates = inject(LongDatePipe);

  /** From the address. */
  readonly organisation = input.required<string>();

  /** What was done last. */
  protected readonly done = signal<'announced' | 'taken-back' | 'acknowledged' | undefined>(
    undefined,
  );

  constructor() {
    effect(() => {
      this.store.organisation.set(this.organisation());
    });
  }

  protected async announce(announcement: Announcement): Promise<void> {
    const day = this.dates.transform(announcement.lastDay);
    if (!(await this.ask('announce', day))) return;
    this.done.set((await this.store.announce(announcement)) ? 'announced' : undefined);
  }

  protected async takeBack({ id, lastDay }: Leaving): Promise<void> {
    if (!(await this.ask('takeBack', this.dates.transform(lastDay)))) return;
    this.done.set((await this.store.takeBack(id)) ? 'taken-back' : undefined);
  }

  protected async acknowledge({ erasesFrom }: Leaving): Promise<void> {
    if (!(await this.ask('acknowledge', this.dates.transform(erasesFrom)))) return;
    this.done.set((await this.store.acknowledge()) ? 'acknowledged' : undefined);
  }

  private ask(act: 'announce' | 'takeBack' | 'acknowledge', day: string): Promise<boolean> {
    const say = (part: string): string => this.texts.translate(`leaving.${act}.${part}`, { day });
    return this.dialogs.ask({ title: say('title'), text: say('text'), confirm: say('confirm') });
  }
}
