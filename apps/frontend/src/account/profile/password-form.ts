import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { type EntryProblem, newPasswordProblem } from '../check-entry';
import { PasswordField } from '../password-field';
import { AccountStore } from './account-store';

/** Changes the password; all other devices are then signed out. */
@Component({
  selector: 'app-password-form',
  imports: [TranslocoPipe, ProblemNotice, PasswordField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form #element class="stack" novalidate (submit)="change($event, element)">
      <h2>{{ 'account.password.change' | transloco }}</h2>
      <p class="soft">{{ 'account.password.effect' | transloco }}</p>
      @if (otherError(); as error) {
        <app-problem [error]="error" (retry)="element.requestSubmit()" />
      }
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email()"
      />
      <div class="one">
        <app-password-field
          [label]="'account.password.current' | transloco"
          autocomplete="current-password"
          [error]="currentError() | transloco"
          [(value)]="current"
        />
        <app-password-field
          [label]="'account.password.new' | transloco"
          autocomplete="new-password"
          [hint]="'account.password.hint' | transloco"
          [error]="nextError() | transloco"
          [(value)]="next"
        />
      </div>
      <div class="row">
        <button class="button quiet" type="submit" [attr.aria-disabled]="submission.busy()">
          {{ 'account.password.action' | transloco }}
        </button>
        <p class="small soft" role="status">
          @if (changed()) {
            {{ 'account.password.changed' | transloco }}
          }
        </p>
      </div>
    </form>
  `,
  styleUrl: './account-form.css',
})
export class PasswordForm {
  private readonly store = inject(AccountStore);
  private readonly focus = inject(FormFocus);

  /** For password managers, which file the new one under it. */
  readonly email = input.required<string>();

  protected readonly current = signal('');
  protected readonly next = signal('');
  protected readonly missing = signal<EntryProblem>(undefined);
  protected readonly short = signal<EntryProblem>(undefined);
  protected readonly changed = signal(false);
  protected readonly submission = new Submission();
  private readonly code = computed(() => requestProblem(this.submission.error())?.code);
  protected readonly currentError = computed(
    () =>
      this.missing() ??
      (this.code() === 'identity.password-wrong' ? 'problem.identity.password-wrong' : undefined),
  );
  protected readonly nextError = computed(
    () =>
      this.short() ??
      (this.code() === 'identity.password-weak' ? 'problem.identity.password-weak' : undefined),
  );
  protected readonly otherError = computed(() =>
    (this.currentError() ?? this.nextError()) ? undefined : this.submission.error(),
  );

  protected async change(event: Event, element: HTMLElement): Promise<void> {
    event.preventDefault();
    this.changed.set(false);
    this.submission.clear();
    this.missing.set(this.current() === '' ? 'account.password.missing' : undefined);
    this.short.set(newPasswordProblem(this.next()));
    if (this.missing() ?? this.short()) return this.focus.toFirstInvalid(element);
    const changed = await this.submission.run(() =>
      this.store.changePassword(this.current(), this.next()),
    );
    if (!changed) return this.focus.toFirstInvalid(element);
    this.current.set('');
    this.next.set('');
    this.changed.set(true);
  }
}
