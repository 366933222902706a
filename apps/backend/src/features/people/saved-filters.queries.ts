import type { savedFilter } from '@svetionik/contracts/people';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { execute, queryRows } from '../../platform/database/query';

type SavedFilter = z.output<typeof savedFilter>;

/** Whose filters, in which organisation. */
interface Owner {
  readonly organisationId: string;
  readonly personId: string;
}

export async function findSavedFilters(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<SavedFilter[]> {
  const rows = await queryRows(
    transaction,
    'SELECT id, name, filter FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 ORDER BY name COLLATE "sr-Latn-x-icu", id',
    [organisationId, personId],
  );
  const institutions = rows.flatMap(({ filter }) => filter.institution ?? []);
  const named = await queryRows(
    transaction,
    'SELECT id, name FROM institutions.institutions WHERE organisation_id = $1 AND id = ANY ($2::uuid[])',
    [organisationId, institutions],
  );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    institutionName: names.get(row.filter.institution ?? '') ?? null,
  }));
}

/** Holds what somebody has saved until the transaction ends: of two savings at once, one comes after the other. */
export async function holdOwner(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
): Promise<void> {
  await execute(
    transaction,
    `SELECT pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))`,
    [organisationId, personId],
  );
}

/** False where another one has the id. */
export async function insertSavedFilter(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
  row: Pick<SavedFilter, 'id' | 'name' | 'filter'> & { readonly at: Date },
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO people.saved_filter (id, organisation_id, person_id, name, filter, saved_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [row.id, organisationId, personId, row.name, row.filter, row.at],
  );
  return inserted.length > 0;
}

export async function deleteSavedFilter(
  transaction: EntityManager,
  { organisationId, personId }: Owner,
  id: string,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM people.saved_filter WHERE organisation_id = $1 AND person_id = $2 AND id = $3',
    [organisationId, personId, id],
  );
}
