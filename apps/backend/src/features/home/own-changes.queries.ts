import { ownChange, type OwnChange } from '@svetionik/contracts/home';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import { selectCourseChanges } from '../learning';

/** What a feature says of a change beside its kind and its instant. */
const told = z.looseObject({});

/** What others changed about somebody's runs, courses and programmes since an instant, the last first. */
export async function findOwnChanges(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  { since, most }: { readonly since: Date; readonly most: number },
): Promise<OwnChange[]> {
  const rows = await queryRows(
    transaction,
    `SELECT c.kind, c.at, c.said FROM (
       SELECT kind, at, said FROM runs.changes WHERE organisation_id = $1 AND person_id = $2 AND at >= $3
       UNION ALL SELECT kind, at, said FROM programmes.changes WHERE organisation_id = $1 AND person_id = $2 AND at >= $3
       UNION ALL ${selectCourseChanges}) c
     ORDER BY c.at DESC, c.kind LIMIT $4`,
    [organisationId, personId, since, most],
  );
  return rows.map(({ kind, at, said }) =>
    ownChange.parse({ ...told.parse(said), kind, at: at.toISOString() }),
  );
}
