import type { memberAccommodation } from '@svetionik/contracts/accommodations';
import { type Accommodation, noAccommodation } from '@svetionik/domain/attempt/accommodation';
import type { z } from 'zod';
import { nameOf } from '../../identity';
import type { GrantRow, MemberName } from './accommodations.queries';

/** Only what eases, out of a row that holds more. */
export function accommodationOf({
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
    person: { id: person.id, name: nameOf(person), email: person.email },
    version: grants.length,
    accommodation: accommodationOf(grants[0] ?? noAccommodation),
    openAttempts,
    grants: grants.map((grant) => ({
      id: grant.id,
      ...accommodationOf(grant),
      grantedAt: grant.grantedAt.toISOString(),
      grantedBy: { id: grant.grantedBy, name: nameOf(grant), email: grant.email },
      reason: grant.reason,
    })),
  };
}
