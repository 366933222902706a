import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  type OnInit,
  signal,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { PersonalNumberGuard } from '../../core/forms/personal-number-guard';
import { SessionStore } from '../../core/session/session-store';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { AgeChoice } from '../age-choice';
import { BroughtRun } from '../brought-run';
import { ageProblem, emailProblem, type EntryProblem, newPasswordProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';
import { CalledName } from '../names/called-name';
import { emptyName, NameDraft } from '../names/name-draft';
import { PasswordField } from '../password-field';
import { Registration } from '../register/registration';
import { JoinStore, type OpenLink } from './join-store';

/** Says who lets in and to what, and lets in: by one press who is signed in, by a password, or with a new account. */
@Component({
  selector: 'app-join-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Skeleton,
    TextInScript,
    ProblemNotice,
    AgeChoice,
    BroughtRun,
    CalledName,
    EmailField,
    EntryPage,
    PasswordField,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [JoinStore],
  templateUrl: './join-page.html',
  styleUrl: './join-page.css',
})
export class JoinPage implements OnInit {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly registration = inject(Registration);
  private readonly focus = inject(FormFocus);
  private readonly guard = inject(PersonalNumberGuard);
  private readonly language = inject(CurrentLanguage);
  protected readonly store = inject(JoinStore);

  /** Of the address: what stands behind `/join/`. */
  readonly key = input.required<string>();

  protected readonly person = this.session.person;
  /** How somebody goes on who is not to enter as they are signed in. */
  protected readonly way = signal<'new' | 'account' | undefined>(undefined);
  protected readonly entrant = computed(
    () => this.way() ?? (this.person() ? ('signed-in' as const) : ('new' as const)),
  );
  protected readonly age = signal<StatedAge | undefined>(undefined);
  protected readonly isTooYoung = computed(
    () => this.entrant() === 'new' && this.age() === 'child',
  );
  protected readonly email = signal('');
  protected readonly password = signal('');
  protected readonly name = new NameDraft(signal(emptyName));
  private readonly ageMissing = signal<EntryProblem>(undefined);
  protected readonly ageError = computed(() =>
    this.age() === undefined ? this.ageMissing() : undefined,
  );
  protected readonly emailError = signal<EntryProblem>(undefined);
  protected readonly lengthError = signal<EntryProblem>(undefined);
  private readonly problem = computed(() => requestProblem(this.store.entering.error())?.code);
  protected readonly weak = computed(() => this.problem() === 'identity.password-weak');
  protected readonly ended = computed(
    () => this.store.ended() || this.problem() === 'identity.entry-ended',
  );
  protected readonly passwordError = computed(
    () => this.lengthError() ?? (this.weak() ? 'problem.identity.password-weak' : undefined),
  );

  ngOnInit(): void {
    void this.open();
  }

  protected async open(): Promise<void> {
    if (!(await this.store.open(this.key()))) return;
    const link = this.store.link();
    if (link !== undefined && this.store.isAtHome(link) && link.entered)
      await this.router.navigateByUrl(this.store.way(), { replaceUrl: true });
  }

  protected choose(way: 'new' | 'account' | undefined): void {
    this.store.entering.clear();
    this.password.set('');
    this.lengthError.set(undefined);
    this.emailError.set(undefined);
    this.way.set(way);
  }

  protected async enter(event: Event, form: HTMLElement, { key }: OpenLink): Promise<void> {
    event.preventDefault();
    this.store.entering.clear();
    if (this.isTooYoung()) return;
    if (!this.check()) return this.focus.toFirstInvalid(form);
    const [as, email, password] = [this.entrant(), this.email().trim(), this.password()];
    const age = this.age();
    if (as === 'new') {
      if (age === undefined) return;
      const language = this.language.language();
      const account = { email, password, age, language, ...this.name.readIfWritten() };
      if (!(await this.store.register(key, account))) return this.focus.toFirstInvalid(form);
      this.registration.email.set(email);
      await this.router.navigate(['/account/check-mail']);
      return;
    }
    const entrant = as === 'signed-in' ? { as } : { as, email, password };
    if (await this.store.enter(key, entrant))
      await this.router.navigateByUrl(await this.store.goOn());
    else this.focus.toFirstInvalid(form);
  }

  private check(): boolean {
    const as = this.entrant();
    const [email, password] = [this.email(), this.password()];
    this.emailError.set(
      as === 'signed-in' ? undefined : (emailProblem(email) ?? this.guard.problem(email)),
    );
    const ofPassword = {
      new: () => newPasswordProblem(password),
      account: () => (password === '' ? 'account.password.missing' : undefined),
      'signed-in': () => undefined,
    };
    this.lengthError.set(ofPassword[as]());
    this.ageMissing.set(as === 'new' ? ageProblem(this.age()) : undefined);
    const fit = as !== 'new' || this.name.checkIfWritten();
    return fit && (this.ageMissing() ?? this.emailError() ?? this.lengthError()) === undefined;
  }
}
