import type { guardianConsent, minority } from '@svetionik/contracts/identity/guardian-consent';
import { awaitsConsent, findMajorityDay, isMinor } from '@svetionik/domain/people/guardian-consent';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { readPersonName } from '../persons/read-person';
import { findConsents, findMinority } from './consents.queries';

type Minority = z.output<typeof minority>;
type ConsentRow = Awaited<ReturnType<typeof findConsents>>[number];

/** That a member is 15 to 17 and what is recorded of a guardian's consent; null where they are of age on that day. */
export async function readMinority(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  today: string,
): Promise<Minority | null> {
  const found = await findMinority(transaction, organisationId, personId);
  if (found === undefined || !isMinor(found.minorSince, today)) return null;
  const consents = await findConsents(transaction, organisationId, personId);
  return {
    since: found.minorSince,
    until: findMajorityDay(found.minorSince),
    awaitsConsent: awaitsConsent(found, today),
    consents: consents.map(describeConsent),
  };
}

function describeConsent(row: ConsentRow): z.output<typeof guardianConsent> {
  const recordedBy = readPersonName({
    nameLatin: row.recordedLatin,
    nameCyrillic: row.recordedCyrillic,
  });
  return {
    id: row.id,
    signedOn: row.signedOn,
    recordedOn: row.recordedOn,
    recordedBy,
    withdrawn: describeWithdrawal(row),
  };
}

function describeWithdrawal(row: ConsentRow): z.output<typeof guardianConsent>['withdrawn'] {
  if (row.withdrawnOn === null || row.withdrawalRecordedOn === null) return null;
  return {
    on: row.withdrawnOn,
    recordedOn: row.withdrawalRecordedOn,
    recordedBy: readPersonName({
      nameLatin: row.withdrawnLatin,
      nameCyrillic: row.withdrawnCyrillic,
    }),
  };
}
