import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { Submission } from '../../core/forms/submission';
import type { Endpoints } from '../../core/routes.generated';
import { returnPath } from '../../core/session/requires';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { AgeChoice } from '../age-choice';
import { ageProblem, emailProblem, type EntryProblem, newPasswordProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';
import { CalledName } from '../names/called-name';
import { emptyName, NameDraft } from '../names/name-draft';
import { PasswordField } from '../password-field';
import { Registration } from './registration';

type RegistrationRule = EndpointReply<Endpoints['identity.readRegistrationRule']>;

/** Opens an account. It works once its address is confirmed, and the page says so beforehand. */
@Component({
  selector: 'app-register',
  imports: [
    RouterLink,
    TranslocoPipe,
    ProblemNotice,
    AgeChoice,
    CalledName,
    EmailField,
    EntryPage,
    PasswordField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './register.html',
  styles: `
    ol {
      margin: 0;
      padding-inline-start: 1.3em;
      display: grid;
      gap: var(--space-1);
      color: var(--ink-soft);
    }
    h2 {
      font: 600 1rem/1.4 var(--font-ui);
      letter-spacing: 0;
    }
    .next {
      border-top: 1px solid var(--line);
      padding-top: var(--space-4);
    }
  `,
})
export class Register {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly registration = inject(Registration);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly language = inject(CurrentLanguage);

  /** Where to go once the address is confirmed; a parameter of the address. */
  readonly return = input<string>();

  /** Who may open an account here; undefined until that is known. */
  protected readonly rule = signal<RegistrationRule | undefined>(undefined);
  protected readonly domains = computed(() =>
    (this.rule()?.domains ?? []).map((domain) => `@${domain}`).join(', '),
  );
  protected readonly age = signal<StatedAge | undefined>(undefined);
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly name = new NameDraft(signal(emptyName));
  private readonly ageMissing = signal<EntryProblem>(undefined);
  protected readonly ageError = computed(() =>
    this.age() === undefined ? this.ageMissing() : undefined,
  );
  protected readonly emailError = signal<EntryProblem>(undefined);
  protected readonly lengthError = signal<EntryProblem>(undefined);
  protected readonly submission = new Submission();
  protected readonly weak = computed(
    () => requestProblem(this.submission.error())?.code === 'identity.password-weak',
  );
  protected readonly passwordError = computed(
    () => this.lengthError() ?? (this.weak() ? 'problem.identity.password-weak' : undefined),
  );

  constructor() {
    // where it cannot be asked the form stands, and the server decides
    void this.api.call('identity.readRegistrationRule', {}).then(
      (rule) => this.rule.set(rule),
      () => undefined,
    );
  }

  protected async register(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const age = this.age();
    if (age === 'child') return;
    this.ageMissing.set(ageProblem(age));
    this.emailError.set(emailProblem(this.email()) ?? this.guard.problem(this.email()));
    this.lengthError.set(newPasswordProblem(this.password()));
    this.submission.clear();
    const fit = this.name.checkIfWritten();
    if (age === undefined || !fit || (this.emailError() ?? this.lengthError()))
      return this.focus.toFirstInvalid(form);
    const body = {
      email: this.email().trim(),
      password: this.password(),
      language: this.language.language(),
      age,
      ...this.name.readIfWritten(),
      returnPath: returnPath(this.return(), undefined),
    };
    const sent = await this.submission.run(() => this.api.call('identity.register', { body }));
    if (!sent) return this.focus.toFirstInvalid(form);
    this.registration.email.set(body.email);
    await this.router.navigate(['/account/check-mail'], { queryParamsHandling: 'preserve' });
  }
}
