import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { Acting } from '../../core/organisation/acting';
import { landingPath } from '../../core/session/landing';
import { returnPath } from '../../core/session/requires';
import { SessionStore } from '../../core/session/session-store';
import { emailProblem, type EntryProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';
import { PasswordField } from '../password-field';

/** Signs in and brings a person back to where they came from. */
@Component({
  selector: 'app-sign-in',
  imports: [RouterLink, TranslocoPipe, ProblemNotice, EmailField, EntryPage, PasswordField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
})
export class SignIn {
  private readonly api = inject(ApiClient);
  private readonly acting = inject(Acting);
  private readonly session = inject(SessionStore);
  private readonly focus = inject(FormFocus);

  /** Where to go afterwards; a parameter of the address. */
  readonly return = input<string>();

  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly shared = signal(false);
  protected readonly emailError = signal<EntryProblem>(undefined);
  protected readonly passwordError = signal<EntryProblem>(undefined);
  protected readonly submission = new Submission();

  protected async signIn(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.emailError.set(emailProblem(this.email()));
    this.passwordError.set(this.password() === '' ? 'account.password.missing' : undefined);
    if (this.emailError() ?? this.passwordError()) return this.focus.toFirstInvalid(form);
    const signed = await this.submission.run(async () => {
      this.session.accept(
        await this.api.call('identity.signIn', {
          body: {
            email: this.email().trim(),
            password: this.password(),
            shared: this.shared(),
          },
        }),
      );
    });
    if (signed)
      await this.acting.enter(
        returnPath(
          this.return(),
          landingPath((permission) => this.session.may(permission)),
        ),
      );
  }
}
