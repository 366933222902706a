import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { ProblemNotice } from '../../core/api/problem-notice';
import { type Ending, LostFactorsStore } from './lost-factors-store';

/** Where two administrators end what a member has lost: one proposes it, another confirms it. */
@Component({
  selector: 'app-lost-factors-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    Field,
    FieldControl,
    LongDatePipe,
    ProblemNotice,
  ],
  providers: [LostFactorsStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lost-factors-page.html',
  styleUrls: [
    '../../core/narrow-page.css',
    '../../account/passkeys/own-passkeys.css',
    './lost-factors-page.css',
  ],
})
export class LostFactorsPage {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  protected readonly store = inject(LostFactorsStore);

  protected readonly email = signal('');

  constructor() {
    void this.store.read();
  }

  protected async propose(event: Event): Promise<void> {
    event.preventDefault();
    const email = this.email().trim();
    if (email !== '' && (await this.store.propose(email))) this.email.set('');
  }

  protected async confirm({ id, email }: Ending): Promise<void> {
    const say = (key: string) =>
      this.transloco.translate<string>(`admin.lostFactors.ask.${key}`, { email });
    const question = { title: say('title'), text: say('text'), confirm: say('confirm') };
    if (await this.dialogs.ask(question)) await this.store.confirm(id);
  }
}
