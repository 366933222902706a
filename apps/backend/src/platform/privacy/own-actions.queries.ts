import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../database/query';
import type { OwnDataOwner } from './personal-data';

/** What the person did, without whom it was done to. */
export async function readOwnActions(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['actions']> {
  const rows = await queryRows(
    transaction,
    'SELECT at, action FROM platform.audit WHERE actor_id = $2 AND chain = $1 ORDER BY at, id',
    [organisationId, personId],
  );
  return rows.map(({ at, action }) => ({ at: at.toISOString(), action }));
}
