import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';

/** The profile by which a certificate for the whole of a programme is issued; none where it names none, or that is archived. */
export function findProgrammeProfiles(
  transaction: EntityManager,
  organisationId: string,
  programmeId: string,
) {
  return queryRows(
    transaction,
    `/* "definition" is not null: each has one */
     SELECT f.definition FROM programmes.programme p JOIN profiles.profiles f ON f.id = p.profile_id WHERE p.organisation_id = $1 AND p.id = $2`,
    [organisationId, programmeId],
  );
}
