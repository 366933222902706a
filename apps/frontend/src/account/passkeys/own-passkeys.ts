import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { PluralPipe } from '@svetionik/ui/language/plural.pipe';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { knowsPasskeys } from '../../core/session/passkeys';
import { OwnAuthenticator } from './own-authenticator';
import { type OwnPasskey, PasskeysStore } from './passkeys-store';
import { RecoveryCodesDialog } from './recovery-codes-dialog';

/** The own passkeys, authenticator app and recovery codes: what they are for, which there are, and how one is added and taken away. */
@Component({
  selector: 'app-own-passkeys',
  imports: [
    OwnAuthenticator,
    TranslocoPipe,
    Skeleton,
    Field,
    FieldControl,
    LongDatePipe,
    PluralPipe,
    ProblemNotice,
  ],
  providers: [PasskeysStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './own-passkeys.html',
  styleUrls: ['../profile/account-form.css', './own-passkeys.css'],
})
export class OwnPasskeys {
  private readonly dialogs = inject(Dialogs);
  private readonly transloco = inject(TranslocoService);
  private readonly focus = inject(FormFocus);
  protected readonly store = inject(PasskeysStore);

  /** Whether adding one is what the page is there for. */
  readonly leads = input(false);

  protected readonly knowsPasskeys = knowsPasskeys();
  protected readonly name = signal('');
  protected readonly nameMissing = signal(false);

  protected readonly tell = (codes: readonly string[]) =>
    void this.dialogs.open(RecoveryCodesDialog, codes, 'codes-title');

  constructor() {
    void this.store.read();
  }

  protected async add(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const name = this.name().trim();
    this.nameMissing.set(name === '');
    if (name === '') return this.focus.toFirstInvalid(form);
    if (await this.store.add(name, this.tell)) this.name.set('');
  }

  protected async remove({ id, name }: OwnPasskey): Promise<void> {
    const factors = this.store.factors();
    const last = factors?.passkeys.length === 1 && factors.authenticator === null;
    const say = (key: string) =>
      this.transloco.translate<string>(`account.passkeys.remove.${key}`, { name });
    const text = say(last ? 'last' : 'text');
    if (await this.dialogs.ask({ title: say('title'), text, confirm: say('confirm') }))
      await this.store.remove(id);
  }

  protected renewCodes(): Promise<void> {
    return this.store.renewCodes(this.tell);
  }
}
