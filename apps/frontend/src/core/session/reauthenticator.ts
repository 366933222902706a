import { inject, Injectable, Injector } from '@angular/core';
import { LanguageChoice } from '../language/language-choice';
import { SessionStore } from './session-store';

/**
 * Signs the same person in again over the page that they are on, so that nothing written on it is lost. The dialog
 * is fetched when it is needed: no first page carries it.
 */
@Injectable({ providedIn: 'root' })
export class Reauthenticator {
  private readonly injector = inject(Injector);
  private readonly session = inject(SessionStore);
  private asking = false;

  /** True when the person is signed in again; false when they leave it, or are being asked already. */
  async ask(): Promise<boolean> {
    const email = this.session.ended()?.email;
    if (email === undefined || this.asking) return false;
    this.asking = true;
    try {
      const [{ Dialogs }, { SignInDialog }] = await Promise.all([
        import('@svetionik/ui/dialog/dialogs'),
        import('./sign-in-dialog'),
        this.injector.get(LanguageChoice).open('proof'),
      ]);
      return (
        (await this.injector
          .get(Dialogs)
          .open<boolean, string>(SignInDialog, email, 'sign-in-title')) ?? false
      );
    } finally {
      this.asking = false;
    }
  }
}
