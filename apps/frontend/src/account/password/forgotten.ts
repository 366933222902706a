import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { CurrentLanguage } from '@svetionik/ui/language/current-language';
import { ApiClient } from '../../core/api/api-client';
import { ProblemNotice } from '../../core/api/problem-notice';
import { FormFocus } from '../../core/forms/form-focus';
import { Submission } from '../../core/forms/submission';
import { emailProblem, type EntryProblem } from '../check-entry';
import { EntryPage } from '../entry-page';

/** Asks for a link to set a new password. Says the same whether or not the address has an account. */
@Component({
  selector: 'app-forgotten',
  imports: [RouterLink, TranslocoPipe, Field, FieldControl, ProblemNotice, EntryPage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (sentTo(); as address) {
      <app-entry-page replaces [heading]="'account.forgotten.sent' | transloco" [lead]="'account.forgotten.sentText' | transloco: { email: address }">
        <p class="soft">{{ 'account.forgotten.missing' | transloco }}</p>
        <p><a routerLink="/account/sign-in">{{ 'account.checkMail.toSignIn' | transloco }}</a></p>
      </app-entry-page>
    } @else {
      <app-entry-page [heading]="'account.forgotten.title' | transloco" [lead]="'account.forgotten.lead' | transloco">
        <form #form class="stack" novalidate (submit)="send($event, form, email.value)">
          @if (submission.error()) {
            <app-problem [error]="submission.error()" (retry)="form.requestSubmit()" />
          }
          <ui-field [label]="'account.email.label' | transloco" [error]="emailError() | transloco">
            <input #email uiControl class="input" type="email" autocomplete="username" inputmode="email" autocapitalize="none" spellcheck="false" maxlength="254" required />
          </ui-field>
          <button class="button" type="submit" [attr.aria-disabled]="submission.busy()">{{ 'account.forgotten.action' | transloco }}</button>
          <p><a routerLink="/account/sign-in">{{ 'account.checkMail.toSignIn' | transloco }}</a></p>
        </form>
      </app-entry-page>
    }
  `,
})
export class Forgotten {
  private readonly api = inject(ApiClient);
  private readonly focus = inject(FormFocus);
  private readonly language = inject(CurrentLanguage);

  protected readonly sentTo = signal<string | undefined>(undefined);
  protected readonly emailError = signal<EntryProblem>(undefined);
  protected readonly submission = new Submission();

  protected async send(event: Event, form: HTMLElement, typed: string): Promise<void> {
    event.preventDefault();
    this.emailError.set(emailProblem(typed));
    if (this.emailError()) return this.focus.toFirstInvalid(form);
    const body = { email: typed.trim(), language: this.language.language() };
    if (await this.submission.run(() => this.api.call('identity.requestPasswordReset', { body }))) this.sentTo.set(body.email);
  }
}
