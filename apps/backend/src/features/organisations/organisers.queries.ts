import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows, type Database } from '../../platform/database/query';
import { OrganiserEntity } from './organiser.entity';

const byName = `name->>'sr-Latn' COLLATE "sr-Latn-x-icu"`;

/** Ids of organisers by name, from the one after `after`. */
export async function findOrganiserIds(
  transaction: EntityManager,
  organisationId: string,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT id FROM organisations.organiser
     WHERE organisation_id = $1
       AND ($2::uuid IS NULL OR (${byName}, id) > (SELECT ${byName}, id FROM organisations.organiser WHERE id = $2 AND organisation_id = $1))
     ORDER BY ${byName}, id LIMIT $3`,
    [organisationId, page.after ?? null, page.limit],
  );
  return rows.map(({ id }) => id);
}

/** The organisers that are not archived, by name. */
export function findActiveNames(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ id: string; name: TextInScripts }[]> {
  return queryRows(
    transaction,
    `SELECT id, name FROM organisations.organiser WHERE organisation_id = $1 AND archived_at IS NULL ORDER BY ${byName}, id LIMIT 500`,
    [organisationId],
  );
}

/** The names of organisers in use that sign with a certificate of their own, each with the name of its key. */
export function findSigningOrganisers(
  transaction: EntityManager,
  organisationId: string,
): Promise<{ name: TextInScripts; key: string }[]> {
  return queryRows(
    transaction,
    `SELECT name, signing_key AS key FROM organisations.organiser
     WHERE organisation_id = $1 AND archived_at IS NULL AND signing_key IS NOT NULL ORDER BY ${byName}, id LIMIT 500`,
    [organisationId],
  );
}

/** The first organiser that is not archived. */
export async function findFirstOrganiserId(
  transaction: EntityManager,
  organisationId: string,
): Promise<string | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT id /* "id" is not null: the view takes it from a key */ FROM organisations.first_organiser WHERE organisation_id = $1`,
    [organisationId],
  );
  return rows[0]?.id;
}

/** What an organiser begins with. */
export type NewOrganiser = Pick<
  OrganiserEntity,
  'id' | 'organisationId' | 'name' | 'place' | 'createdAt'
> &
  Partial<Pick<OrganiserEntity, 'registerDesignation' | 'signingKey'>>;

/** False where the id is taken. */
export async function insertOrganiser(
  transaction: EntityManager,
  organiser: NewOrganiser,
): Promise<boolean> {
  const inserted = await transaction
    .createQueryBuilder()
    .insert()
    .into(OrganiserEntity)
    .values(organiser)
    .orIgnore()
    .returning('id')
    .execute();
  return Array.isArray(inserted.raw) && inserted.raw.length > 0;
}

/** Changes the row if it still has the version; false when it has another one. */
export async function updateVersion(
  transaction: EntityManager,
  where: { readonly organisationId: string; readonly id: string; readonly version: number },
  columns: Partial<OrganiserEntity>,
): Promise<boolean> {
  const { affected } = await transaction.update(OrganiserEntity, where, {
    ...columns,
    version: where.version + 1,
  });
  return affected === 1;
}

/** Something that belongs to the organiser has changed, whatever its version was. */
export async function countVersion(transaction: EntityManager, id: string): Promise<void> {
  await execute(
    transaction,
    'UPDATE organisations.organiser SET version = version + 1 WHERE id = $1',
    [id],
  );
}

/** How many organisers that are not archived name each key, in the whole installation; null is none. */
export function countByKey(database: Database): Promise<{ name: string | null; count: number }[]> {
  return queryRows(
    database,
    'SELECT signing_key AS name, count(*)::int AS count FROM organisations.keys_in_use() WHERE NOT archived GROUP BY signing_key',
  );
}

/** The names of keys that organisers of other organisations sign with. */
export async function findKeysOfOthers(
  transaction: EntityManager,
  organisationId: string,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT signing_key /* "name" is not null: those that have none are left out */ AS name FROM organisations.keys_in_use() WHERE organisation_id <> $1 AND signing_key IS NOT NULL',
    [organisationId],
  );
  return new Set(rows.map(({ name }) => name));
}

/** Whether organisers of other organisations sign credentials with the keys that those share who name none. */
export async function othersShareDefault(
  transaction: EntityManager,
  organisationId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM organisations.keys_in_use() WHERE organisation_id <> $1 AND signing_key IS NULL AND NOT archived LIMIT 1',
    [organisationId],
  );
  return rows.length > 0;
}

/** Names the key that an organiser signs with, whatever the version was. */
export async function writeSigningKey(
  transaction: EntityManager,
  id: string,
  name: string,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE organisations.organiser SET signing_key = $2, version = version + 1 WHERE id = $1',
    [id, name],
  );
}
