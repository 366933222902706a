import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** Of changes to the tree of an organisation, one comes after the other. To be called before any row is held. */
export async function lockTree(transaction: EntityManager, organisationId: string): Promise<void> {
  await execute(transaction, 'SELECT institutions.lock_tree($1)', [organisationId]);
}

/** The ids of all above an institution, the nearest first. */
export async function findAncestorIds(transaction: EntityManager, id: string): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT a.id /* "id" is not null: it stops at the top */ FROM institutions.ancestors($1) a ORDER BY a.level',
    [id],
  );
  return rows.map((row) => row.id);
}

/** The ids of an institution and of all that belongs to it, on however many levels: whom a coordinator of it looks after works there. */
export async function findDescendantIds(transaction: EntityManager, id: string): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT d.id /* "id" is not null: it is a key */ FROM institutions.descendants($1) d',
    [id],
  );
  return rows.map((row) => row.id);
}

export interface TreeInstitution {
  readonly id: string;
  readonly parent: string | null;
  readonly name: TextInScripts;
}

/** Institutions with all that they belong to, by their names. */
export function findTree(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<TreeInstitution[]> {
  return queryRows(
    transaction,
    `SELECT i.id, i.parent_id AS parent, i.name FROM institutions.institution i WHERE i.organisation_id = $1 AND i.id IN (
       SELECT t.id FROM unnest($2::uuid[]) AS t (id) UNION SELECT a.id FROM unnest($2::uuid[]) AS t (id) CROSS JOIN LATERAL institutions.ancestors(t.id) a)
     ORDER BY i.sort_key COLLATE "sr-Latn-x-icu", i.id`,
    [organisationId, ids],
  );
}

/** How many levels an institution and what belongs to it have. */
export async function findHeight(transaction: EntityManager, id: string): Promise<number> {
  const rows = await queryRows(
    transaction,
    'SELECT coalesce(max(d.level), 1) AS height FROM institutions.descendants($1) d',
    [id],
  );
  return rows[0]?.height ?? 1;
}

export interface CountsRow {
  readonly id: string;
  readonly people: number;
  readonly peopleBelow: number;
  readonly children: number;
}

/** How many people work in each, and below it, in one statement for all. */
export function countPeople(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<CountsRow[]> {
  return queryRows(
    transaction,
    `SELECT t.id /* "id" is not null: none is given */ AS id, coalesce(sum(w.people) FILTER (WHERE d.level = 1), 0)::int AS people,
       coalesce(sum(w.people), 0)::int AS "peopleBelow", (count(*) FILTER (WHERE d.level = 2))::int AS children
     FROM unnest($2::uuid[]) AS t (id) CROSS JOIN LATERAL institutions.descendants(t.id) d
       CROSS JOIN LATERAL (SELECT count(*) AS people FROM institutions.workplace w WHERE w.organisation_id = $1 AND w.institution_id = d.id) w
     GROUP BY t.id`,
    [organisationId, ids],
  );
}
