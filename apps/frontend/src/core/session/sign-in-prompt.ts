import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from './session-store';
import { Reauthenticator } from './reauthenticator';

/** Signing in over the page when one's sign-in has ended on it; else the way to sign in and back. */
@Component({
  selector: 'app-sign-in-prompt',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (session.ended()) {
      <button class="button" type="button" (click)="signIn()">
        {{ 'shell.signIn' | transloco }}
      </button>
    } @else {
      <a class="button" routerLink="/account/sign-in" [queryParams]="{ return: router.url }">{{
        'shell.signIn' | transloco
      }}</a>
    }
  `,
})
export class SignInPrompt {
  private readonly again = inject(Reauthenticator);
  protected readonly session = inject(SessionStore);
  protected readonly router = inject(Router);

  readonly signedIn = output();

  protected async signIn(): Promise<void> {
    if (await this.again.ask()) this.signedIn.emit();
  }
}
