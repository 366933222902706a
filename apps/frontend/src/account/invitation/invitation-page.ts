import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Skeleton } from '@svetionik/ui/feedback/skeleton';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { LongDatePipe } from '@svetionik/ui/language/date.pipes';
import { TextInScript } from '@svetionik/ui/language/script-text';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { SessionStore } from '../../core/session/session-store';
import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import { AgeChoice } from '../age-choice';
import { BroughtRun } from '../brought-run';
import { ageProblem, emailProblem, type EntryProblem, newPasswordProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';
import { takeMailedToken } from '../mailed-token';
import { CalledName } from '../names/called-name';
import { emptyName, NameDraft } from '../names/name-draft';
import { PasswordField } from '../password-field';
import { type Acceptor, InvitationStore } from './invitation-store';

/** Says who invites and to what, and lets in: by the account that is signed in, another one, or a new one. */
@Component({
  selector: 'app-invitation-page',
  imports: [
    RouterLink,
    TranslocoPipe,
    Notice,
    Skeleton,
    LongDatePipe,
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
  providers: [InvitationStore],
  templateUrl: './invitation-page.html',
  styleUrl: './invitation-page.css',
})
export class InvitationPage {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly focus = inject(FormFocus);
  private readonly language = inject(CurrentLanguage);
  protected readonly store = inject(InvitationStore);

  protected readonly token = takeMailedToken();
  protected readonly person = this.session.person;
  /** How somebody goes on who is not to enter as they are signed in. */
  protected readonly way = signal<'new' | 'account' | undefined>(undefined);
  protected readonly acceptor = computed(
    () => this.way() ?? (this.person() ? ('signed-in' as const) : ('new' as const)),
  );
  protected readonly isOther = computed(
    () => this.person()?.email.toLowerCase() !== this.store.invitation()?.email.toLowerCase(),
  );
  protected readonly age = signal<StatedAge | undefined>(undefined);
  protected readonly isTooYoung = computed(
    () => this.acceptor() === 'new' && this.age() === 'child',
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
  private readonly problem = computed(() => requestProblem(this.store.accepting.error())?.code);
  protected readonly weak = computed(() => this.problem() === 'identity.password-weak');
  /** They have entered an account with another address than was invited, and are asked whether that is meant. */
  protected readonly asksForOther = computed(() => this.problem() === 'identity.other-address');
  protected readonly passwordError = computed(
    () => this.lengthError() ?? (this.weak() ? 'problem.identity.password-weak' : undefined),
  );

  constructor() {
    if (this.token !== undefined) void this.store.open(this.token);
  }

  protected choose(way: 'new' | 'account' | undefined): void {
    this.store.accepting.clear();
    this.password.set('');
    this.lengthError.set(undefined);
    this.way.set(way);
  }

  protected async accept(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    if (this.isTooYoung()) return;
    if (this.token === undefined || !this.check()) return this.focus.toFirstInvalid(form);
    const acceptor = this.toAcceptor();
    if (acceptor === undefined) return;
    if (await this.store.accept(this.token, acceptor)) {
      await this.router.navigateByUrl(await this.store.goOn());
      return;
    }
    if (this.problem() === 'identity.account-exists') {
      this.email.set(this.store.invitation()?.email ?? '');
      this.password.set('');
      this.way.set('account');
    }
    this.focus.toFirstInvalid(form);
  }

  private check(): boolean {
    const acceptor = this.acceptor();
    this.emailError.set(acceptor === 'account' ? emailProblem(this.email()) : undefined);
    const ofPassword = {
      new: () => newPasswordProblem(this.password()),
      account: () => (this.password() === '' ? 'account.password.missing' : undefined),
      'signed-in': () => undefined,
    };
    this.lengthError.set(ofPassword[acceptor]());
    this.ageMissing.set(acceptor === 'new' ? ageProblem(this.age()) : undefined);
    const fit = acceptor !== 'new' || this.name.checkIfWritten();
    return fit && (this.ageMissing() ?? this.emailError() ?? this.lengthError()) === undefined;
  }

  /** Undefined where somebody has not said yet whether they are of age. */
  private toAcceptor(): Acceptor | undefined {
    const [as, password, age] = [this.acceptor(), this.password(), this.age()];
    if (as === 'signed-in') return { as, otherAddress: this.isOther() };
    const language = this.language.language();
    if (as === 'new') return age && { as, password, age, language, ...this.name.readIfWritten() };
    return { as, email: this.email().trim(), password, otherAddress: this.asksForOther() };
  }
}
