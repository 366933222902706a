import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../database/query';

const columns = `id, slug, name, town, accent, mark_hash AS mark, is_network AS network, version, created_at AS "since", to_char(last_day, 'YYYY-MM-DD') AS "lastDay", left_at AS "leftAt"`;

/** The organisation in which the transaction works, where it has this id. */
export async function findOrganisation(transaction: EntityManager, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM platform.organisation WHERE id = $1`,
    [id],
  );
  return rows[0];
}

interface NewOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: TextInScripts;
  readonly town: TextInScripts | null;
  readonly accent: string | null;
  readonly since: Date;
}

/** False where the id is taken; fails where the address is. */
export async function insertOrganisation(
  transaction: EntityManager,
  { id, slug, name, town, accent, since }: NewOrganisation,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO platform.organisation (id, slug, name, town, accent, created_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING version`,
    [id, slug, name, town, accent, since],
  );
  return rows.length > 0;
}

/** False where it has another version. */
export async function updateOrganisation(
  transaction: EntityManager,
  { id, version }: { readonly id: string; readonly version: number },
  { name, town, accent }: Pick<NewOrganisation, 'name' | 'town' | 'accent'>,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE platform.organisation SET name = $3, town = $4, accent = $5, version = version + 1 WHERE id = $1 AND version = $2',
    [id, version, name, town, accent],
  );
  return changed > 0;
}

/** Its last day in the network; null where it stays after all. */
export async function updateLastDay(
  transaction: EntityManager,
  id: string,
  lastDay: string | null,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE platform.organisation SET last_day = $2 WHERE id = $1 AND left_at IS NULL',
    [id, lastDay],
  );
}

/** From here on nothing is done in the organisation any more. */
export async function updateDeparture(
  transaction: EntityManager,
  id: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE platform.organisation SET left_at = $2 WHERE id = $1 AND left_at IS NULL',
    [id, at],
  );
}

/** As {@link updateOrganisation}, of its mark. */
export async function updateMark(
  transaction: EntityManager,
  { id, version }: { readonly id: string; readonly version: number },
  mark: string | null,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE platform.organisation SET mark_hash = $3, version = version + 1 WHERE id = $1 AND version = $2',
    [id, version, mark],
  );
  return changed > 0;
}
