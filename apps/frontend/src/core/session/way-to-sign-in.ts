import { ChangeDetectionStrategy, Component, inject, output } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from './session-store';
import { SignInAgain } from './sign-in-again';

/** Signing in over the page when one's sign-in has ended on it; else the way to sign in and back. */
@Component({
  selector: 'app-way-to-sign-in',
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
export class WayToSignIn {
  private readonly again = inject(SignInAgain);
  protected readonly session = inject(SessionStore);
  protected readonly router = inject(Router);

  readonly signedIn = output();

  protected async signIn(): Promise<void> {
    if (await this.again.ask()) this.signedIn.emit();
  }
}
