import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { Outdated } from '../registry';

/** How many records of actions have been kept long enough. */
export async function countOldActions(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT ((SELECT count(*) FROM platform.audit WHERE chain = $1 AND at < $2::date::timestamp AT TIME ZONE $3)
       + (SELECT count(*) FROM platform.event WHERE organisation_id = $1 AND at < $2::date::timestamp AT TIME ZONE $3))::int AS count`,
    [organisationId, before, zone],
  );
  return rows[0]?.count ?? 0;
}

/** What was removed of one chain of the audit, and where the chain ends that is gone; null where all of it stays. */
interface ForgottenActions {
  /** Null for the chain of the installation, which goes with that of the network. */
  readonly organisationId: string | null;
  readonly forgotten: number;
  readonly place: number | null;
  readonly hash: string | null;
}

/** Removes `most` at most: of each chain its beginning, as far as all of it has been kept long enough. */
export function deleteOldActions(
  transaction: EntityManager,
  { organisationId, before, zone }: Outdated,
  most: number,
): Promise<ForgottenActions[]> {
  return queryRows(
    transaction,
    `SELECT /* "forgotten" is not null: the function counts */ organisation_id AS "organisationId", forgotten, place, hash
     FROM privacy.forget_actions($1, $2, $3, $4)`,
    [organisationId, before, zone, most],
  );
}
