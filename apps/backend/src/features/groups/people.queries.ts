import { inBothScripts } from '@svetionik/contracts/values';
import type { Rule } from '@svetionik/domain/groups/condition';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import { byName } from '../../platform/database/name-search';
import { queryRows } from '../../platform/database/query';

export interface PersonRow {
  readonly id: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

const columns = `p.id, p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"`;

/** Members by surname, or those alone who are among these. */
export function findMembersByName(
  transaction: EntityManager,
  organisationId: string,
  {
    after,
    limit,
    among,
  }: {
    readonly after: string | undefined;
    readonly limit: number;
    readonly among: readonly string[] | null;
  },
): Promise<PersonRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND m.blocked_at IS NULL AND ($4::uuid[] IS NULL OR m.person_id = ANY ($4))
       AND ($2::uuid IS NULL OR (${byName}, p.id) > (SELECT ${byName}, p.id FROM identity.people p WHERE p.id = $2))
     ORDER BY ${byName}, p.id LIMIT $3`,
    [organisationId, after ?? null, limit, among],
  );
}

/** Members by their ids, in no order. */
export function findMembersById(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<PersonRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.members m JOIN identity.people p ON p.id = m.person_id WHERE m.organisation_id = $1 AND m.person_id = ANY ($2)`,
    [organisationId, ids],
  );
}

/** Institutions, courses and groups by their ids; those that are there. */
export async function findNames(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<{ id: string; what: string; name: TextInScripts }[]> {
  const rows = await queryRows(
    transaction,
    `SELECT n.id, n.what, n.name FROM (
       SELECT i.id, 'institution' AS what, i.name FROM institutions.institutions i WHERE i.organisation_id = $1 AND i.id = ANY ($2)
       UNION ALL SELECT c.id, 'course', e.title FROM catalogue.courses c JOIN catalogue.course_editions e ON e.id = c.current_edition_id WHERE c.id = ANY ($2)
       UNION ALL SELECT g.id, g.kind, jsonb_build_object('sr-Latn', g.name, 'sr-Cyrl', g.name) FROM groups.people_group g WHERE g.organisation_id = $1 AND g.id = ANY ($2)
     ) n`,
    [organisationId, ids],
  );
  return rows.map((row) => ({ ...row, name: inBothScripts.parse(row.name) }));
}

/** Whose certificates are of a batch. */
export async function findHolders(
  transaction: EntityManager,
  organisationId: string,
  batchId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    'SELECT DISTINCT person_id AS id FROM registry.certificates WHERE organisation_id = $1 AND batch_id = $2 AND person_id IS NOT NULL',
    [organisationId, batchId],
  );
  return rows.flatMap(({ id }) => id ?? []);
}

export interface OwnGroupRow {
  readonly id: string;
  readonly name: string;
  readonly rule: Rule | null;
  readonly met: number;
  readonly since: Date;
  readonly hidden: boolean;
}

const mostGroups = 200;

/** The groups in which a person is. */
export function findOwnGroups(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
): Promise<OwnGroupRow[]> {
  return queryRows(
    transaction,
    `SELECT g.id, g.name, g.rule, m.met, m.since,
       EXISTS (SELECT FROM groups.hidden_member h WHERE h.group_id = g.id AND h.person_id = m.person_id) AS hidden
     FROM groups.membership m JOIN groups.people_group g ON g.id = m.group_id
     WHERE m.organisation_id = $1 AND m.person_id = $2 AND m.until IS NULL AND g.archived_at IS NULL
     ORDER BY g.sort_key COLLATE "sr-Latn-x-icu", g.id LIMIT ${mostGroups}`,
    [organisationId, personId],
  );
}
