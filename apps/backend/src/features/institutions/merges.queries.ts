import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import type { InstitutionText } from './institution-text';

export interface MergeRow {
  readonly id: string;
  readonly kept: string;
  readonly merged: string;
  readonly keptBefore: InstitutionText;
  readonly mergedBefore: InstitutionText;
  readonly chosen: InstitutionText;
  readonly keptVersion: number;
  readonly people: number;
  readonly children: readonly string[];
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
  /** Neither of the two has been merged again. */
  readonly last: boolean;
}

const columns = `m.id, m.kept_id AS kept, m.merged_id AS merged, m.kept_before AS "keptBefore", m.merged_before AS "mergedBefore", m.chosen,
  m.kept_version AS "keptVersion", m.people, m.children, m.merged_at AS "mergedAt", m.undone_at AS "undoneAt",
  coalesce(k.merged_into IS NULL AND g.merged_into = m.kept_id, false) AS last`;
const tables = `institutions.merge m JOIN institutions.institution k ON k.id = m.kept_id JOIN institutions.institution g ON g.id = m.merged_id`;

export async function findMerge(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<MergeRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND m.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** The last one first. */
export function findMerges(
  transaction: EntityManager,
  organisationId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<MergeRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1
       AND ($2::uuid IS NULL OR (m.merged_at, m.id) < (SELECT merged_at, id FROM institutions.merge WHERE organisation_id = $1 AND id = $2))
     ORDER BY m.merged_at DESC, m.id DESC LIMIT $3`,
    [organisationId, after ?? null, limit],
  );
}

/** Nobody chooses them, and nothing is linked to them, until the transaction ends. */
export async function holdInstitutions(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await execute(
    transaction,
    'SELECT FROM institutions.institution WHERE organisation_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
    [organisationId, ids],
  );
}

interface NewMerge {
  readonly id: string;
  readonly organisationId: string;
  readonly kept: string;
  readonly merged: string;
  readonly keptBefore: InstitutionText;
  readonly mergedBefore: InstitutionText;
  readonly chosen: InstitutionText;
  readonly keptVersion: number;
  readonly by: string;
  readonly at: Date;
}

/** False where the id is taken. */
export async function insertMerge(transaction: EntityManager, merge: NewMerge): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO institutions.merge (id, organisation_id, kept_id, merged_id, kept_before, merged_before, chosen, kept_version, people, children, merged_by, merged_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, '{}', $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      merge.id,
      merge.organisationId,
      merge.kept,
      merge.merged,
      merge.keptBefore,
      merge.mergedBefore,
      merge.chosen,
      merge.keptVersion,
      merge.by,
      merge.at,
    ],
  );
  return rows.length > 0;
}

interface Pair {
  readonly organisationId: string;
  readonly mergeId: string;
  readonly kept: string;
  readonly merged: string;
}

/** Takes `merged` out of the directory; whoever seeks its names finds `kept`. */
export async function absorbInstitution(
  transaction: EntityManager,
  { organisationId, kept, merged }: Pair,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE institutions.institution SET merged_into = $3, parent_id = NULL, version = version + 1 WHERE organisation_id = $1 AND id = $2',
    [organisationId, merged, kept],
  );
  await execute(
    transaction,
    `UPDATE institutions.institution k SET former_keys = ARRAY(SELECT DISTINCT unnest(k.former_keys || g.own_keys || g.former_keys))
     FROM institutions.institution g WHERE k.organisation_id = $1 AND k.id = $2 AND g.organisation_id = $1 AND g.id = $3`,
    [organisationId, kept, merged],
  );
}

/** Moves people and institutions from `merged` to `kept`, and notes who was where. */
export async function moveToKept(
  transaction: EntityManager,
  { organisationId, mergeId, kept, merged }: Pair,
): Promise<void> {
  const moved = await queryRows(
    transaction,
    `WITH moved AS (UPDATE institutions.workplace SET institution_id = $4 WHERE organisation_id = $1 AND institution_id = $3 RETURNING person_id),
       noted AS (INSERT INTO institutions.merged_workplace (merge_id, organisation_id, person_id) SELECT $2, $1, person_id FROM moved RETURNING person_id)
     SELECT count(*)::int AS people FROM noted`,
    [organisationId, mergeId, merged, kept],
  );
  const children = await queryRows(
    transaction,
    'UPDATE institutions.institution SET parent_id = $3, version = version + 1 WHERE organisation_id = $1 AND parent_id = $2 RETURNING id',
    [organisationId, merged, kept],
  );
  await execute(
    transaction,
    'UPDATE institutions.merge SET people = $3, children = $4 WHERE organisation_id = $1 AND id = $2',
    [organisationId, mergeId, moved[0]?.people ?? 0, children.map(({ id }) => id)],
  );
}

/** Brings `merged` back as a topmost institution; its names lead to it again. */
export async function restoreMerged(
  transaction: EntityManager,
  { organisationId, kept, merged }: Pair,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE institutions.institution SET merged_into = NULL, version = version + 1 WHERE organisation_id = $1 AND id = $2',
    [organisationId, merged],
  );
  await execute(
    transaction,
    `UPDATE institutions.institution k SET former_keys = ARRAY(SELECT f FROM unnest(k.former_keys) f WHERE f <> ALL (g.own_keys || g.former_keys))
     FROM institutions.institution g WHERE k.organisation_id = $1 AND k.id = $2 AND g.organisation_id = $1 AND g.id = $3`,
    [organisationId, kept, merged],
  );
}

/** Moves back who was moved and has not chosen since, and what still belongs to `kept`. */
export async function returnMoved(
  transaction: EntityManager,
  { organisationId, mergeId, kept, merged }: Pair,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE institutions.workplace w SET institution_id = $4 FROM institutions.merged_workplace n JOIN institutions.merge m ON m.id = n.merge_id
     WHERE n.organisation_id = $1 AND n.merge_id = $2 AND w.organisation_id = $1 AND w.person_id = n.person_id AND w.institution_id = $3 AND w.since <= m.merged_at`,
    [organisationId, mergeId, kept, merged],
  );
  await execute(
    transaction,
    `UPDATE institutions.institution i SET parent_id = $4, version = i.version + 1 FROM institutions.merge m
     WHERE m.organisation_id = $1 AND m.id = $2 AND i.organisation_id = $1 AND i.id = ANY (m.children) AND i.parent_id = $3`,
    [organisationId, mergeId, kept, merged],
  );
}

/** Who was moved by a merging. */
export async function findMoved(
  transaction: EntityManager,
  { organisationId, mergeId }: Pick<Pair, 'organisationId' | 'mergeId'>,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT person_id AS id FROM institutions.merged_workplace WHERE organisation_id = $1 AND merge_id = $2',
    [organisationId, mergeId],
  );
  return rows.map(({ id }) => id);
}

export async function noteUndone(
  transaction: EntityManager,
  { organisationId, mergeId }: Pick<Pair, 'organisationId' | 'mergeId'>,
  by: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE institutions.merge SET undone_by = $3, undone_at = $4 WHERE organisation_id = $1 AND id = $2',
    [organisationId, mergeId, by, at],
  );
}
