import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

export async function readOwnWorkplace(
  transaction: EntityManager,
  { organisationId, personId, script }: OwnDataOwner,
): Promise<OwnData['workplace']> {
  const rows = await queryRows(
    transaction,
    `SELECT i.name, w.written, w.since FROM institutions.workplace w
       LEFT JOIN institutions.institution i ON i.organisation_id = w.organisation_id AND i.id = w.institution_id
     WHERE w.organisation_id = $1 AND w.person_id = $2`,
    [organisationId, personId],
  );
  return rows.map(({ name, written, since }) => ({
    institution: name?.[script] ?? null,
    written,
    since: since.toISOString(),
  }));
}
