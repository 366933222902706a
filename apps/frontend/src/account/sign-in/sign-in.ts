import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { Acting } from '../../core/organisation/acting';
import { type AskedStep, knowsPasskeys, type SecondProof } from '../../core/session/passkeys';
import { SecondStep } from '../../core/session/second-step';
import { SessionStore } from '../../core/session/session-store';
import { SignInSteps } from '../../core/session/sign-in-steps';
import { emailProblem, type EntryProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';
import { findNextPath } from '../next-path';
import { PasswordField } from '../password-field';
import { ProviderButton } from '../providers/provider-button';

/** Signs in and brings a person back to where they came from. */
@Component({
  selector: 'app-sign-in',
  imports: [
    RouterLink,
    TranslocoPipe,
    ProblemNotice,
    EmailField,
    EntryPage,
    PasswordField,
    ProviderButton,
    SecondStep,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sign-in.html',
})
export class SignIn {
  private readonly signInSteps = inject(SignInSteps);
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
  protected readonly knowsPasskeys = knowsPasskeys();
  /** What is asked after the password. */
  protected readonly asked = signal<AskedStep | undefined>(undefined);
  protected readonly unused = signal(false);
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected async signIn(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.emailError.set(emailProblem(this.email()));
    this.passwordError.set(this.password() === '' ? 'account.password.missing' : undefined);
    if (this.emailError() ?? this.passwordError()) return this.focus.toFirstInvalid(form);
    const typed = { email: this.email().trim(), password: this.password(), ...this.into() };
    const signed = await this.submission.run(async () =>
      this.asked.set(await this.signInSteps.byPassword(typed)),
    );
    if (signed && this.asked() === undefined) await this.goOn();
  }

  protected async finish(step: AskedStep, proof: SecondProof): Promise<void> {
    if (await this.submission.run(() => this.signInSteps.finish(step, proof, this.into())))
      await this.goOn();
  }

  protected async usePasskey(): Promise<void> {
    let signed = false;
    const asked = async () => {
      signed = await this.signInSteps.byPasskeyAlone(this.into());
    };
    if (!(await this.submission.run(asked))) return;
    this.unused.set(!signed);
    if (signed) await this.goOn();
  }

  private into() {
    return { shared: this.shared() };
  }

  private async goOn(): Promise<void> {
    await this.acting.enter(findNextPath(this.session, this.return()));
  }
}
