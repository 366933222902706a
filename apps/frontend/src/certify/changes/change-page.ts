import { ChangeDetectionStrategy, Component, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { NameTextPipe } from '@svetionik/ui/language/name-text.pipe';
import { RegisterNumberPipe } from '@svetionik/ui/language/register-number.pipe';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { ReasonDialog, type ReasonQuestion } from '../../core/forms/reason-dialog';
import { Submission } from '../../core/forms/submission';
import { DocumentSheet } from '../document/document-sheet';
import { StatePill } from '../register/state-pill';
import { type ChangeDetail, ChangeStore } from './change-store';
import { OwnName } from '../own-name/own-name';

/** What somebody proposes to do with a certificate and why, and the decision of another administrator. */
@Component({
  selector: 'app-change-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    ClockPipe,
    LongDatePipe,
    NameTextPipe,
    RegisterNumberPipe,
    TextInScript,
    ProblemNotice,
    DocumentSheet,
    StatePill,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ChangeStore, TranslocoPipe],
  templateUrl: './change-page.html',
  styleUrl: '../proposals/proposal-page.css',
})
export class ChangePage {
  private readonly dialogs = inject(Dialogs);
  private readonly ownName = inject(OwnName);
  private readonly transloco = inject(TranslocoPipe);
  protected readonly store = inject(ChangeStore);
  protected readonly submission = new Submission();

  /** The id, from the address. */
  readonly change = input.required<string>();

  constructor() {
    effect(() => this.store.id.set(this.change()));
  }

  protected async approve({ kind }: ChangeDetail): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const tone = kind === 'replace' ? undefined : ('danger' as const);
    if (await this.ask(`certify.change.approve.${kind}`, tone))
      await this.submission.run(() => this.store.approve());
  }

  protected async decline(): Promise<void> {
    if (!(await this.ownName.ensure())) return;
    const question: ReasonQuestion = {
      words: 'certify.change.decline',
      most: 500,
      send: (reason) => this.store.decline(reason),
    };
    await this.dialogs.open<void, ReasonQuestion>(ReasonDialog, question, 'reason-title');
  }

  protected async withdraw(): Promise<void> {
    if (await this.ask('certify.change.withdraw'))
      await this.submission.run(() => this.store.withdraw());
  }

  private ask(words: string, tone?: 'danger'): Promise<boolean> {
    const say = (key: string) => this.transloco.transform(`${words}.${key}`);
    const question = { title: say('title'), text: say('text'), confirm: say('confirm') };
    return this.dialogs.ask(tone === undefined ? question : { ...question, tone });
  }
}
