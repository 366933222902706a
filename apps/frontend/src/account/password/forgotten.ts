import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { returnPath } from '../../core/session/requires';
import { emailProblem, type EntryProblem } from '../check-entry';
import { EmailField } from '../email-field';
import { EntryPage } from '../entry-page';

/** Asks for a link to set a new password. Says the same whether or not the address has an account. */
@Component({
  selector: 'app-forgotten',
  imports: [RouterLink, TranslocoPipe, ProblemNotice, EmailField, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (sentTo(); as address) {
      <app-entry-page
        replaces
        [heading]="'account.forgotten.sent' | transloco"
        [lead]="'account.forgotten.sentText' | transloco: { email: address }"
      >
        <p class="soft">{{ 'account.forgotten.missing' | transloco }}</p>
        <p class="soft">{{ 'account.forgotten.lost' | transloco }}</p>
        <p>
          <a routerLink="/account/sign-in" queryParamsHandling="preserve">{{
            'account.checkMail.toSignIn' | transloco
          }}</a>
        </p>
      </app-entry-page>
    } @else {
      <app-entry-page
        [heading]="'account.forgotten.title' | transloco"
        [lead]="'account.forgotten.lead' | transloco"
      >
        <form #form class="stack" novalidate (submit)="send($event, form)">
          @if (submission.error()) {
            <app-problem [error]="submission.error()" (retry)="form.requestSubmit()" />
          }
          <app-email-field [error]="emailError() | transloco" [(value)]="email" />
          <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">
            {{ 'account.forgotten.action' | transloco }}
          </button>
          <p>
            <a routerLink="/account/sign-in" queryParamsHandling="preserve">{{
              'account.checkMail.toSignIn' | transloco
            }}</a>
          </p>
        </form>
      </app-entry-page>
    }
  `,
})
export class Forgotten {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  private readonly language = inject(CurrentLanguage);

  /** Where to go afterwards; a parameter of the address. */
  readonly return = input<string>();

  protected readonly sentTo = signal<string | undefined>(undefined);
  protected readonly email = signal('');
  protected readonly emailError = signal<EntryProblem>(undefined);
  protected readonly submission = new Submission();

  protected async send(event: Event, form: HTMLElement): Promise<void> {
    event.preventDefault();
    this.emailError.set(emailProblem(this.email()));
    if (this.emailError()) return this.focus.toFirstInvalid(form);
    const body = {
      email: this.email().trim(),
      language: this.language.language(),
      returnPath: returnPath(this.return(), undefined),
    };
    if (await this.submission.run(() => this.api.call('identity.requestPasswordReset', { body })))
      this.sentTo.set(body.email);
  }
}
