import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ClockPipe, LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { emailProblem, type EntryProblem } from '../check-entry';
import { type Account, AccountStore } from './account-store';

/** Asks for another address of the account, and says who has yet to confirm it. */
@Component({
  selector: 'app-address-form',
  imports: [TranslocoPipe, ClockPipe, LongDatePipe, Field, FieldControl, ProblemNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './address-form.html',
  styleUrl: './account-form.css',
  styles: `
    ul {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
  `,
})
export class AddressForm {
  private readonly store = inject(AccountStore);
  private readonly focus = inject(FormFocus);

  readonly account = input.required<Account>();

  protected readonly sides = ['present', 'new'] as const;
  protected readonly email = signal('');
  protected readonly unfit = signal<EntryProblem>(undefined);
  protected readonly submission = new Submission();
  private readonly isOwn = computed(
    () => requestProblem(this.submission.error())?.code === 'identity.account-exists',
  );
  protected readonly emailError = computed(
    () => this.unfit() ?? (this.isOwn() ? 'account.address.same' : undefined),
  );
  protected readonly otherError = computed(() =>
    this.isOwn() ? undefined : this.submission.error(),
  );

  protected async ask(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.submission.clear();
    this.unfit.set(emailProblem(this.email()));
    if (this.unfit()) return this.focus.toFirstInvalid(element);
    const email = this.email().trim();
    if (await this.submission.run(() => this.store.changeAddress(email))) this.email.set('');
    else this.focus.toFirstInvalid(element);
  }

  protected async withdraw(): Promise<void> {
    await this.submission.run(() => this.store.withdrawAddressChange());
  }
}
