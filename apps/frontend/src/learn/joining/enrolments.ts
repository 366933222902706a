import { inject, Injectable } from '@angular/core';
import type { Track } from '@svetionik/domain/content/track';
import { ApiClient } from '../../core/api/api-client';
import { newId } from '../../core/new-id';
import { SessionStore } from '../../core/session/session-store';

/** What somebody says of themselves with joining; null where nothing is asked, or it is left for later. */
export interface Answers {
  readonly profession: Track | null;
  readonly licenceNumber: string | null;
}

/** Puts who is signed in into a course, and keeps what they said with it. */
@Injectable()
export class Enrolments {
  private readonly api = inject(ApiClient);
  private readonly session = inject(SessionStore);
  // The same for every try, so that a join whose answer was lost is not a second enrolment.
  private readonly id = newId();

  /** Gives the id of the enrolment. What was said is kept first: a course is not joined with half of it. */
  async join(course: string, answers: Answers): Promise<string> {
    await this.keep(answers);
    const { id } = await this.api.call('learning.enrol', {
      params: { enrolment: this.id },
      body: { course },
    });
    return id;
  }

  /** Whether the account has a licence number. */
  async hasLicence(signal: AbortSignal): Promise<boolean> {
    return (await this.api.call('identity.readAccount', {}, signal)).licenceNumber !== null;
  }

  private async keep({ profession, licenceNumber }: Answers): Promise<void> {
    if (profession === null) {
      if (licenceNumber !== null)
        await this.api.call('identity.giveLicenceNumber', { body: { licenceNumber } });
      return;
    }
    const account = await this.api.call('identity.readAccount', {});
    await this.api.call('identity.chooseProfession', {
      body: {
        profession,
        employer: account.employer,
        licenceNumber: licenceNumber ?? account.licenceNumber,
      },
    });
    const person = this.session.person();
    if (person) this.session.accept({ person: { ...person, profession } });
  }
}
