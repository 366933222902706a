import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { ApiClient } from '../../core/api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { type EntryProblem, newPasswordProblem } from '../check-entry';
import { EntryPage } from '../entry-page';
import { takeMailedToken } from '../mailed-token';
import { PasswordField } from '../password-field';

/** Sets a new password by a mailed link; every device is then signed out. */
@Component({
  selector: 'app-reset',
  imports: [RouterLink, TranslocoPipe, Notice, ProblemNotice, EntryPage, PasswordField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (done()) {
      <app-entry-page
        replaces
        [heading]="'account.reset.done' | transloco"
        [lead]="'account.reset.doneText' | transloco"
      >
        <p>
          <a class="button" routerLink="/account/sign-in" queryParamsHandling="preserve">{{
            'account.signIn.action' | transloco
          }}</a>
        </p>
      </app-entry-page>
    } @else {
      <app-entry-page [heading]="'account.reset.title' | transloco">
        @if (submission.error() && !weak()) {
          <app-problem [error]="submission.error()" (retry)="submission.clear()" />
        }
        @if (token) {
          <form #form class="stack" novalidate (submit)="reset($event, form)">
            <app-password-field
              [label]="'account.password.new' | transloco"
              autocomplete="new-password"
              [hint]="'account.password.hint' | transloco"
              [error]="passwordError() | transloco"
              [(value)]="password"
            />
            <p class="soft">{{ 'account.reset.effect' | transloco }}</p>
            <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
              {{ 'account.reset.action' | transloco }}
            </button>
          </form>
        } @else {
          <ui-notice tone="bad"
            ><p>{{ 'account.reset.incomplete' | transloco }}</p></ui-notice
          >
        }
        <p>
          <a routerLink="/account/forgotten" queryParamsHandling="preserve">{{
            'account.reset.newLink' | transloco
          }}</a>
        </p>
      </app-entry-page>
    }
  `,
})
export class Reset {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);

  protected readonly token = takeMailedToken();
  protected readonly password = signal('');
  protected readonly lengthError = signal<EntryProblem>(undefined);
  protected readonly done = signal(false);
  protected readonly submission = new Submission();
  protected readonly weak = computed(
    () => requestProblem(this.submission.error())?.code === 'identity.password-weak',
  );
  protected readonly passwordError = computed(
    () => this.lengthError() ?? (this.weak() ? 'problem.identity.password-weak' : undefined),
  );

  protected async reset(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    const { token } = this;
    if (token === undefined) return;
    this.lengthError.set(newPasswordProblem(this.password()));
    this.submission.clear();
    if (this.lengthError()) return this.focus.toFirstInvalid(form);
    const done = await this.submission.run(() =>
      this.api.call('identity.resetPassword', { body: { token, password: this.password() } }),
    );
    if (done) this.done.set(true);
    else this.focus.toFirstInvalid(form);
  }
}
