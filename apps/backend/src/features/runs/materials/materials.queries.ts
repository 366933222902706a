import type { EntityManager } from 'typeorm';
import { newId } from '../../../platform/database/identifiers';
import { countChanged, execute, queryRows } from '../../../platform/database/query';

/** A run gives its people as many links and files, at most. */
export const mostMaterials = 30;

const columns =
  `m.id, m.run_id AS run, m.title, m.address, m.file_hash AS hash, f.media_type AS "mediaType", f.bytes` as const;

const tables = `runs.material m LEFT JOIN platform.file f ON f.hash = m.file_hash` as const;

/** What runs give their people, as it was added. */
export async function findMaterials(
  transaction: EntityManager,
  organisationId: string,
  runs: readonly string[],
) {
  if (runs.length === 0) return [];
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND m.run_id = ANY ($2::uuid[]) ORDER BY m.added_at, m.id`,
    [organisationId, runs],
  );
}

export async function findMaterial(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  id: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE m.organisation_id = $1 AND m.run_id = $2 AND m.id = $3`,
    [organisationId, runId, id],
  );
  return rows[0];
}

export type MaterialRow = NonNullable<Awaited<ReturnType<typeof findMaterial>>>;

/** False where the id is taken. */
export async function insertMaterial(
  transaction: EntityManager,
  organisationId: string,
  { id, run, title, address, hash }: MaterialRow,
  addedAt: Date,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO runs.material (id, organisation_id, run_id, title, address, file_hash, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, organisationId, run, title, address, hash, addedAt],
  );
  return rows.length > 0;
}

/** Gives the people of a run what another one gives its own, in the same order. */
export async function copyMaterials(
  transaction: EntityManager,
  organisationId: string,
  from: readonly MaterialRow[],
  { runId, addedAt }: { readonly runId: string; readonly addedAt: Date },
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.material (id, organisation_id, run_id, title, address, file_hash, added_at)
     SELECT n.id, m.organisation_id, $3, m.title, m.address, m.file_hash, $4 FROM unnest($1::uuid[], $2::uuid[]) AS n (id, original) JOIN runs.material m ON m.id = n.original AND m.organisation_id = $5`,
    [from.map(() => newId()), from.map(({ id }) => id), runId, addedAt, organisationId],
  );
}

export async function deleteMaterial(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<void> {
  await countChanged(
    transaction,
    'DELETE FROM runs.material WHERE organisation_id = $1 AND id = $2',
    [organisationId, id],
  );
}
