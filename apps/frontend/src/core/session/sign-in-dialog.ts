import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ApiClient } from '../api/api-client';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../forms/submission';
import { PasswordQuestion } from './password-question';
import { SessionStore } from './session-store';

/** Asks the person whose sign-in has ended for the password. Opened through `SignInAgain`. */
@Component({
  selector: 'app-sign-in-dialog',
  imports: [RouterLink, TranslocoPipe, PasswordQuestion],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <app-password-question
      action="shell.signIn"
      [email]="email"
      [problem]="problem()"
      [busy]="submission.busy()"
      (answered)="send($event)"
      (leave)="dialog.close(false)"
    >
      <h2 id="sign-in-title">{{ 'shell.signInAgain.title' | transloco }}</h2>
      <p>
        {{ 'shell.signInAgain.text' | transloco }} <b>{{ email }}</b>
      </p>
      <p below>
        <a routerLink="/account/sign-in" (click)="dialog.close(false)">{{
          'shell.signInAgain.other' | transloco
        }}</a>
      </p>
    </app-password-question>
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

  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected async send(password: string): Promise<void> {
    const organisation = this.session.ended()?.organisation;
    const body = { email: this.email, password, organisation };
    const signed = await this.submission.run(
      async () => void this.session.accept(await this.api.call('identity.signIn', { body })),
    );
    if (signed) this.dialog.close(true);
  }
}
