import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { Notice } from '@svetionik/ui/feedback/notice';
import { Field } from '@svetionik/ui/field/field';
import { FieldControl } from '@svetionik/ui/field/field-control';
import { ApiClient } from '../api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../forms/submission';
import { SessionStore } from './session-store';

/** Asks the person whose sign-in has ended for the password. Opened through `SignInAgain`. */
@Component({
  selector: 'app-sign-in-dialog',
  imports: [RouterLink, TranslocoPipe, Notice, Field, FieldControl],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="stack" novalidate (submit)="send($event)">
      <h2 id="sign-in-title">{{ 'shell.signInAgain.title' | transloco }}</h2>
      <p>
        {{ 'shell.signInAgain.text' | transloco }} <b>{{ email }}</b>
      </p>
      @if (problem(); as code) {
        <ui-notice tone="bad"
          ><p>{{ 'problem.' + code | transloco }}</p></ui-notice
        >
      }
      <input
        class="visually-hidden"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        readonly
        [value]="email"
      />
      <ui-field [label]="'shell.signInAgain.password' | transloco">
        <input
          #control
          uiControl
          class="input"
          type="password"
          autocomplete="current-password"
          maxlength="128"
          required
          [value]="password()"
          (input)="password.set(control.value)"
          (change)="password.set(control.value)"
        />
      </ui-field>
      <div class="row">
        <button
          class="button"
          type="submit"
          [attr.aria-disabled]="submission.busy() || password() === ''"
        >
          {{ 'shell.signIn' | transloco }}
        </button>
        <button class="button quiet" type="button" (click)="dialog.close(false)">
          {{ 'ui.dialog.cancel' | transloco }}
        </button>
      </div>
      <p>
        <a routerLink="/account/sign-in" (click)="dialog.close(false)">{{
          'shell.signInAgain.other' | transloco
        }}</a>
      </p>
    </form>
  `,
  styles: `
    h2 {
      font-size: var(--step-2);
    }
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class SignInDialog {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  protected readonly email = inject<string>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly password = signal('');
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.password() === '') return;
    const organisation = this.session.ended()?.organisation;
    const body = { email: this.email, password: this.password(), organisation };
    const signed = await this.submission.run(
      async () => void this.session.accept(await this.api.call('identity.signIn', { body })),
    );
    if (signed) this.dialog.close(true);
  }
}
