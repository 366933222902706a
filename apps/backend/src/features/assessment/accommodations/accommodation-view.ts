import type { memberAccommodation } from '@svetionik/contracts/accommodations';
import { type Accommodation, noAccommodation } from '@svetionik/domain/attempt/accommodation';
import type { z } from 'zod';
import { readPersonName } from '../../identity';
import type { GrantRow, MemberName } from './accommodations.queries';

/** Only what eases, out of a row that holds more. */
export function pickAccommodation({
  extraTimeFactor,
  timeLimited,
  breaks,
  breakMinutes,
  largerSteps,
}: Accommodation): Accommodation {
  return { extraTimeFactor, timeLimited, breaks, breakMinutes, largerSteps };
}

/** What an administrator sees of a member's accommodation. */
export function presentAccommodation(
  person: MemberName,
  grants: readonly GrantRow[],
  openAttempts: number,
): z.output<typeof memberAccommodation> {
  return {
    person: { id: person.id, name: readPersonName(person), email: person.email },
    version: grants.length,
    accommodation: pickAccommodation(grants[0] ?? noAccommodation),
    openAttempts,
    grants: grants.map((grant) => ({
      id: grant.id,
      ...pickAccommodation(grant),
      grantedAt: grant.grantedAt.toISOString(),
      grantedBy: { id: grant.grantedBy, name: readPersonName(grant), email: grant.email },
      reason: grant.reason,
    })),
  };
}
