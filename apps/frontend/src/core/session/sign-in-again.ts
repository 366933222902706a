import { inject, Injectable } from '@angular/core';
import { Dialogs } from '@svetionik/ui/dialog/dialogs';
import { SessionStore } from './session-store';

/** Signs the same person in again over the page that they are on, so that nothing written on it is lost. */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(SessionStore);

  /** True when the person is signed in again. */
  async ask(): Promise<boolean> {
    const email = this.session.ended()?.email;
    if (email === undefined) return false;
    const { SignInDialog } = await import('./sign-in-dialog');
    return (await this.dialogs.open<boolean, string>(SignInDialog, email, 'sign-in-title')) ?? false;
  }
}
