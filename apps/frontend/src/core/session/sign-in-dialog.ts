import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { requestProblem } from '@svetionik/client/problem';
import { Submission } from '../forms/submission';
import { PasswordQuestion } from './password-question';
import type { AskedStep, SecondProof } from './passkeys';
import { SecondStep } from './second-step';
import { SessionStore } from './session-store';
import { SignInSteps } from './sign-in-steps';

/** Asks the person whose sign-in has ended for the password. Opened through `SignInAgain`. */
@Component({
  selector: 'app-sign-in-dialog',
  imports: [RouterLink, TranslocoPipe, PasswordQuestion, SecondStep],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (asked(); as step) {
      <div class="stack">
        <h2 id="sign-in-title">{{ 'shell.signInAgain.title' | transloco }}</h2>
        <app-second-step
          [asked]="step"
          [problem]="problem()"
          [busy]="submission.busy()"
          (answered)="finish(step, $event)"
        />
        <p>
          <button class="button quiet" type="button" (click)="dialog.close(false)">
            {{ 'ui.dialog.cancel' | transloco }}
          </button>
        </p>
      </div>
    } @else {
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
    }
  `,
  styles: `
    b {
      overflow-wrap: anywhere;
    }
  `,
})
export class SignInDialog {
  private readonly signInSteps = inject(SignInSteps);
  private readonly session = inject(SessionStore);
  protected readonly email = inject<string>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);

  protected readonly asked = signal<AskedStep | undefined>(undefined);
  protected readonly submission = new Submission();
  protected readonly problem = computed(() => requestProblem(this.submission.error())?.code);

  protected async send(password: string): Promise<void> {
    const into = this.into();
    const signed = await this.submission.run(async () =>
      this.asked.set(await this.signInSteps.byPassword({ email: this.email, password, ...into })),
    );
    if (signed && this.asked() === undefined) this.dialog.close(true);
  }

  protected async finish(step: AskedStep, proof: SecondProof): Promise<void> {
    if (await this.submission.run(() => this.signInSteps.finish(step, proof, this.into())))
      this.dialog.close(true);
  }

  /** As the session was that has ended. */
  private into() {
    const ended = this.session.ended();
    return { organisation: ended?.organisation, shared: ended?.shared };
  }
}
