import { inject, Injectable, Injector } from '@angular/core';
import { SessionStore } from './session-store';

/**
 * Signs the same person in again over the page that they are on, so that nothing written on it is lost. The dialog
 * is fetched when it is needed: no first page carries it.
 */
@Injectable({ providedIn: 'root' })
export class SignInAgain {
  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStore);
  private asking: Promise<boolean> | undefined;

  /** True when the person is signed in again. Asks once, however often it is called meanwhile. */
  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const email = this.session.ended()?.email;
    if (email === undefined) return false;
    const [{ Dialogs }, { SignInDialog }] = await Promise.all([import('@svetionik/ui/dialog/dialogs'), import('./sign-in-dialog')]);
    return (await this.injector.get(Dialogs).open<boolean, string>(SignInDialog, email, 'sign-in-title')) ?? false;
  }
}
