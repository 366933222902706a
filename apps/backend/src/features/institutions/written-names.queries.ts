import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../platform/database/query';

export interface WrittenRow {
  readonly id: string;
  readonly key: string;
  readonly written: string;
  readonly people: number;
}

/** What waits, by the alphabet; each name once. */
export function findWritten(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<WrittenRow[]> {
  return queryRows(
    transaction,
    `SELECT w.written_id AS id, w.written_key AS key, min(w.written) AS written, count(*)::int AS people FROM institutions.workplace w
     WHERE w.organisation_id = $1 AND w.state = 'waiting'
       AND ($2::uuid IS NULL OR w.written_key > (SELECT a.written_key FROM institutions.workplace a WHERE a.organisation_id = $1 AND a.written_id = $2 LIMIT 1))
     GROUP BY w.written_key, w.written_id ORDER BY w.written_key LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** How many names wait, up to `most`. */
export async function countWritten(
  transaction: EntityManager,
  organisationId: string,
  most: number,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM (SELECT DISTINCT w.written_key FROM institutions.workplace w WHERE w.organisation_id = $1 AND w.state = 'waiting' LIMIT $2) few`,
    [organisationId, most],
  );
  return rows[0]?.count ?? 0;
}

/** Whether somebody has written a name that is not simply that of their institution. */
export async function isWritten(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $2 AND state IN ('waiting', 'left', 'sorted') LIMIT 1`,
    [organisationId, id],
  );
  return rows.length > 0;
}

/** Links all who wrote the name and wait. */
export async function linkWritten(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  institution: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE institutions.workplace SET institution_id = $3, state = 'sorted' WHERE organisation_id = $1 AND written_id = $2 AND state = 'waiting'`,
    [organisationId, id, institution],
  );
}

/** Takes back what was decided of the name, so that it waits or is left; gives of how many people. */
export function unlinkWritten(
  transaction: EntityManager,
  organisationId: string,
  id: string,
  state: 'waiting' | 'left',
): Promise<number> {
  return countChanged(
    transaction,
    `UPDATE institutions.workplace SET institution_id = NULL, state = $3 WHERE organisation_id = $1 AND written_id = $2 AND state IN ('waiting', 'left', 'sorted')`,
    [organisationId, id, state],
  );
}

/** From now on the institution is known by the name as well. */
export async function addKey(
  transaction: EntityManager,
  organisationId: string,
  institution: string,
  writtenId: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE institutions.institution i SET former_keys = i.former_keys || w.key FROM
       (SELECT written_key AS key FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $3 LIMIT 1) w
     WHERE i.organisation_id = $1 AND i.id = $2 AND w.key <> '' AND w.key <> ALL (i.own_keys || i.former_keys)`,
    [organisationId, institution, writtenId],
  );
}

/** Institutions that the name was linked to are no longer known by it. */
export async function removeKey(
  transaction: EntityManager,
  organisationId: string,
  writtenId: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE institutions.institution i SET former_keys = array_remove(i.former_keys, w.key) FROM
       (SELECT DISTINCT institution_id, written_key AS key FROM institutions.workplace WHERE organisation_id = $1 AND written_id = $2 AND state = 'sorted') w
     WHERE i.organisation_id = $1 AND i.id = w.institution_id`,
    [organisationId, writtenId],
  );
}
