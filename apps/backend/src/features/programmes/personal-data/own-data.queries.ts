import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

export async function readOwnProgrammeData(
  transaction: EntityManager,
  { organisationId, personId, script }: OwnDataOwner,
): Promise<OwnData['programmes']> {
  const whose = [organisationId, personId] as const;
  const rows = await queryRows(
    transaction,
    `SELECT p.programme_id AS id, e.title, p.state, p.joined_at AS "joinedAt" FROM programmes.participant p
       JOIN programmes.edition e ON e.organisation_id = p.organisation_id AND e.id = p.edition_id
     WHERE p.organisation_id = $1 AND p.person_id = $2 ORDER BY p.joined_at, p.id`,
    whose,
  );
  const recognitions = await queryRows(
    transaction,
    `SELECT programme_id AS programme, recognised_at AS at FROM programmes.recognition
     WHERE organisation_id = $1 AND person_id = $2 ORDER BY recognised_at, part_id`,
    whose,
  );
  return rows.map(({ id, title, state, joinedAt }) => ({
    title: title[script],
    state,
    joinedAt: joinedAt.toISOString(),
    recognised: recognitions
      .filter(({ programme }) => programme === id)
      .map(({ at }) => ({ at: at.toISOString() })),
  }));
}
