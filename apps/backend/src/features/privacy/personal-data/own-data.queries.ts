import type { OwnData } from '@svetionik/contracts/privacy/own-data';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../../platform/database/query';
import type { OwnDataOwner } from '../../../platform/privacy/personal-data';

export async function readOwnErasureRequests(
  transaction: EntityManager,
  { organisationId, personId }: OwnDataOwner,
): Promise<OwnData['erasureRequests']> {
  const rows = await queryRows(
    transaction,
    `SELECT asked_at AS "askedAt", state, decided_at AS "decidedAt", reason FROM privacy.erasure_request
     WHERE organisation_id = $1 AND person_id = $2 ORDER BY asked_at, id`,
    [organisationId, personId],
  );
  return rows.map(({ askedAt, state, decidedAt, reason }) => ({
    ...{ state, reason },
    askedAt: askedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}
