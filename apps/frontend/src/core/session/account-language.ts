import { inject, Injectable } from '@angular/core';
import type { Language } from '@svetionik/domain/language/script';
import { ApiClient } from '../api/api-client';
import { SessionStore } from './session-store';

/** The language in which mail to a signed-in person is written. */
@Injectable({ providedIn: 'root' })
export class AccountLanguage {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  /** Keeps what a signed-in person switches to; nobody else has an account to keep it in. */
  async keep(language: Language): Promise<void> {
    if (!this.session.person()) return;
    try {
      await this.api.call('identity.chooseLanguage', { body: { language } });
    } catch {
      // The interface has switched all the same; mail follows with the next switch.
    }
  }
}
