import { Injectable } from '@nestjs/common';
import type { EndpointReply } from '@svetionik/contracts/endpoint';
import type { listLicenceRequests } from '@svetionik/contracts/profiles';
import { isAskedForLicence } from '@svetionik/domain/certificates/profile';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import {
  findUncertified,
  findUncertifiedProgrammes,
  type UncertifiedEnrolment,
} from './licence-requests.queries';
import { findCourseProfiles } from '../../profiles';

/** Whom a certificate waits for: they are asked for the licence number while there is time. */
@Injectable()
export class LicenceRequestsService {
  constructor(private readonly transactions: Transactions) {}

  list(actor: PersonActor): Promise<EndpointReply<typeof listLicenceRequests>> {
    const { organisationId, personId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const courses = await findLicenceRequests(transaction, organisationId, personId);
      const programmes = await findUncertifiedProgrammes(transaction, organisationId, personId);
      const asking = programmes.filter((each) => isAskedForLicence([each], each.profession));
      return {
        items: [
          ...courses.map(({ enrolment, title }) => ({ enrolment, title, programme: null })),
          ...asking.map(({ enrolment, title, programme }) => ({ enrolment, title, programme })),
        ],
      };
    });
  }
}

/** The enrolments of a person whose certificate waits for the licence number. */
export async function findLicenceRequests(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<UncertifiedEnrolment[]> {
  const taken = await findUncertified(transaction, organisationId, personId);
  if (taken.length === 0) return [];
  const profiles = await findCourseProfiles(
    transaction,
    organisationId,
    taken.map(({ course }) => course),
  );
  return taken.filter(({ course, profession }) => {
    const ofCourse = profiles.filter(({ courseId }) => courseId === course);
    return isAskedForLicence(ofCourse, profession);
  });
}
