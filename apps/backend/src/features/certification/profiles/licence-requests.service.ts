import { Injectable } from '@nestjs/common';
import type { ReplyOf } from '@svetionik/contracts/endpoint';
import type { listLicenceRequests } from '@svetionik/contracts/profiles';
import { asksLicence, profileFor } from '@svetionik/domain/certificates/profile';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { findUncertified } from './licence-requests.queries';
import { findProfilesOf } from './profile-choice.queries';

/** Whom a certificate waits for: they are asked for the licence number while there is time. */
@Injectable()
export class LicenceRequestsService {
  constructor(private readonly transactions: Transactions) {}

  list(actor: PersonActor): Promise<ReplyOf<typeof listLicenceRequests>> {
    return this.transactions.reading(actor, async (transaction) => {
      const taken = await findUncertified(transaction, actor.organisationId, actor.personId);
      const profiles = await findProfilesOf(
        transaction,
        actor.organisationId,
        taken.map(({ course }) => course),
      );
      const asking = taken.filter(({ course, profession }) => {
        const profile = profileFor(
          profiles.filter(({ courseId }) => courseId === course),
          profession,
        );
        return profile !== undefined && asksLicence(profile.definition);
      });
      return { items: asking.map(({ enrolment, title }) => ({ enrolment, title })) };
    });
  }
}
