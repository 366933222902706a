import type { StatedAge } from '@svetionik/domain/people/guardian-consent';
import type { EntityManager } from 'typeorm';
import { findIssueDate } from '../../../platform/database/issue-date.queries';
import { DomainError } from '../../../platform/http/domain-error';

/** To be asked before anything else, so that nothing of a child is kept: not even that somebody asked from their address. */
export function refuseChildren(age: StatedAge): void {
  if (age === 'child') throw new DomainError('identity.too-young');
}

/** The day that is kept of a statement: today, by the calendar of the organisation, for whoever is 15 to 17. */
export async function dateStatement(
  transaction: EntityManager,
  organisationId: string,
  age: StatedAge,
  now: Date,
): Promise<string | null> {
  refuseChildren(age);
  return age === 'minor' ? (await findIssueDate(transaction, organisationId, now)).date : null;
}
