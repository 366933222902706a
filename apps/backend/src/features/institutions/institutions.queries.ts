import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { countChanged, queryRows } from '../../platform/database/query';
import { listKeys, type InstitutionText } from './institution-text';

export interface InstitutionRow {
  readonly id: string;
  readonly kind: string;
  readonly name: TextInScripts;
  readonly town: TextInScripts;
  readonly parent: string | null;
  readonly parentName: TextInScripts | null;
  readonly version: number;
  readonly archivedAt: Date | null;
}

const columns = `i.id, i.kind, i.name, i.town, i.parent_id AS parent, p.name AS "parentName", i.version, i.archived_at AS "archivedAt"`;
const tables = `institutions.institution i LEFT JOIN institutions.institution p ON p.id = i.parent_id`;
const byName = `i.sort_key COLLATE "sr-Latn-x-icu"`;

/** Those that were not merged into another one. */
export function findInstitutions(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<InstitutionRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE i.organisation_id = $1 AND i.id = ANY ($2::uuid[]) AND i.merged_into IS NULL ORDER BY ${byName}, i.id`,
    [organisationId, ids],
  );
}

interface Page {
  readonly kind: string | null;
  readonly archived: boolean;
  readonly after: string | undefined;
  readonly limit: number;
}

const filters = `i.organisation_id = $1 AND i.merged_into IS NULL AND ($2::text IS NULL OR i.kind = $2) AND (i.archived_at IS NOT NULL) = $3
  AND ($4::uuid IS NULL OR (${byName}, i.id) > (SELECT ${byName}, i.id FROM institutions.institution i WHERE i.organisation_id = $1 AND i.id = $4))`;

/** A page of one level by name: those that belong to `below`, or the topmost ones. */
export function findLevel(
  transaction: EntityManager,
  organisationId: string,
  { kind, archived, after, limit, below }: Page & { readonly below: string | null },
): Promise<InstitutionRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM ${tables} WHERE ${filters} AND (($6::uuid IS NULL AND i.parent_id IS NULL) OR i.parent_id = $6) ORDER BY ${byName}, i.id LIMIT $5`,
    [organisationId, kind, archived, after ?? null, limit, below],
  );
}

/**
 * A page of all levels by name: those that match each pattern, among `ids` where they are known, or among so many that come next by
 * name. Under policies the database does not know how often a pattern matches, and would sort all of them for what is common.
 */
export function findMatching(
  transaction: EntityManager,
  organisationId: string,
  {
    kind,
    archived,
    after,
    limit,
    patterns,
    ids,
    notBelow,
    within,
  }: Page & {
    readonly patterns: readonly string[];
    readonly ids: readonly string[] | null;
    readonly notBelow: string | null;
    readonly within: number | null;
  },
): Promise<InstitutionRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM (
       SELECT i.* FROM institutions.institution i WHERE ${filters} AND ($7::uuid[] IS NULL OR i.id = ANY ($7))
         AND ($8::uuid IS NULL OR i.id NOT IN (SELECT d.id FROM institutions.descendants($8) d)) ORDER BY ${byName}, i.id LIMIT $9
     ) i LEFT JOIN institutions.institution p ON p.id = i.parent_id WHERE i.sought LIKE ALL ($6::text[]) ORDER BY ${byName}, i.id LIMIT $5`,
    [organisationId, kind, archived, after ?? null, limit, patterns, ids, notBelow, within],
  );
}

/** False where the id is taken. */
export async function insertInstitution(
  transaction: EntityManager,
  organisationId: string,
  {
    id,
    text,
    addedAt,
  }: { readonly id: string; readonly text: InstitutionText; readonly addedAt: Date },
): Promise<boolean> {
  const { sortKey, keys } = listKeys(text);
  const rows = await queryRows(
    transaction,
    `INSERT INTO institutions.institution (id, organisation_id, kind, name, town, parent_id, sort_key, own_keys, added_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [id, organisationId, text.kind, text.name, text.town, text.parent, sortKey, keys, addedAt],
  );
  return rows.length > 0;
}

interface Version {
  readonly organisationId: string;
  readonly id: string;
  readonly version: number;
}

/** Changes the row if it still has the version; false when it has another one. */
export async function updateText(
  transaction: EntityManager,
  { organisationId, id, version }: Version,
  text: InstitutionText,
): Promise<boolean> {
  const { sortKey, keys } = listKeys(text);
  const changed = await countChanged(
    transaction,
    `UPDATE institutions.institution SET kind = $4, name = $5, town = $6, parent_id = $7, sort_key = $8, own_keys = $9, version = version + 1
     WHERE organisation_id = $1 AND id = $2 AND version = $3 AND merged_into IS NULL`,
    [organisationId, id, version, text.kind, text.name, text.town, text.parent, sortKey, keys],
  );
  return changed === 1;
}

/** As {@link updateText}. */
export async function updateArchived(
  transaction: EntityManager,
  { organisationId, id, version }: Version,
  at: Date | null,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE institutions.institution SET archived_at = $4, version = version + 1 WHERE organisation_id = $1 AND id = $2 AND version = $3 AND merged_into IS NULL`,
    [organisationId, id, version, at],
  );
  return changed === 1;
}

/** Whether there is an institution that has not been merged. */
export async function isInDirectory(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM institutions.institution WHERE organisation_id = $1 AND id = $2 AND merged_into IS NULL',
    [organisationId, id],
  );
  return rows.length > 0;
}
