import { inject, Injectable } from '@angular/core';
import type { Track } from '@svetionik/domain/content/track';
import { ApiClient } from '../../core/api/api-client';
import { SessionStore } from '../../core/session/session-store';

/** The profession of who is signed in, which decides what their certificates say. */
@Injectable({ providedIn: 'root' })
export class Professions {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);

  /** Whether it is not known yet. Who cannot be told is not held up. */
  async asks(): Promise<boolean> {
    const person = await this.session.read().catch(() => null);
    return person !== null && person.profession === null;
  }

  /** The rest of what the account says of work stays. */
  async choose(profession: Track): Promise<void> {
    const { employer, licenceNumber } = await this.api.call('identity.readAccount', {});
    await this.api.call('identity.chooseProfession', {
      body: { profession, employer, licenceNumber },
    });
    const person = this.session.person();
    if (person) this.session.accept({ person: { ...person, profession } });
  }
}
