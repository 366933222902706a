import type { Rule } from '@svetionik/domain/groups/condition';
import { sortKeyLatin } from '@svetionik/domain/language/sort-key';
import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../platform/database/query';

export interface GroupRow {
  readonly id: string;
  readonly kind: 'by-hand' | 'by-rule';
  readonly name: string;
  readonly rule: Rule | null;
  readonly version: number;
  readonly evaluatedAt: Date | null;
  readonly archivedAt: Date | null;
}

const columns = `g.id, g.kind, g.name, g.rule, g.version, g.evaluated_at AS "evaluatedAt", g.archived_at AS "archivedAt"`;
const byName = `g.sort_key COLLATE "sr-Latn-x-icu"`;

/** Which groups are listed; without a kind those of both. */
interface ListedGroups {
  readonly archived: boolean;
  readonly kind: GroupRow['kind'] | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

export function findGroups(
  transaction: EntityManager,
  organisationId: string,
  { archived, kind, after, limit }: ListedGroups,
): Promise<GroupRow[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM groups.people_group g WHERE g.organisation_id = $1 AND (g.archived_at IS NOT NULL) = $2 AND ($5::text IS NULL OR g.kind = $5)
       AND ($3::uuid IS NULL OR (${byName}, g.id) > (SELECT ${byName}, g.id FROM groups.people_group g WHERE g.organisation_id = $1 AND g.id = $3))
     ORDER BY ${byName}, g.id LIMIT $4`,
    [organisationId, archived, after ?? null, limit, kind ?? null],
  );
}

export async function findGroup(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<GroupRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM groups.people_group g WHERE g.organisation_id = $1 AND g.id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** As {@link findGroup}, held until the transaction ends: of changes to who is in it, one comes after the other. */
export async function holdGroup(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<GroupRow | undefined> {
  await execute(
    transaction,
    'SELECT FROM groups.people_group WHERE organisation_id = $1 AND id = $2 FOR NO KEY UPDATE',
    [organisationId, id],
  );
  return findGroup(transaction, organisationId, id);
}

/** Whether a group of the organisation is in use. */
export async function isGroupInUse(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT id FROM groups.people_group WHERE organisation_id = $1 AND id = $2 AND archived_at IS NULL',
    [organisationId, groupId],
  );
  return rows.length > 0;
}

/** How many are in each. */
export async function countMembers(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await queryRows(
    transaction,
    `SELECT group_id AS id, count(*)::int AS people FROM groups.membership
     WHERE organisation_id = $1 AND group_id = ANY ($2) AND until IS NULL GROUP BY group_id`,
    [organisationId, ids],
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}

export interface GroupText {
  readonly name: string;
  readonly rule: Rule | null;
}

/** False where the id is taken. */
export async function insertGroup(
  transaction: EntityManager,
  organisationId: string,
  {
    id,
    text: { name, rule },
    madeBy,
    madeAt,
  }: {
    readonly id: string;
    readonly text: GroupText;
    readonly madeBy: string;
    readonly madeAt: Date;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO groups.people_group (id, organisation_id, kind, name, sort_key, rule, named_groups, made_by, made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      id,
      organisationId,
      rule === null ? 'by-hand' : 'by-rule',
      name,
      sortKeyLatin(name),
      rule,
      listNamedGroups(rule),
      madeBy,
      madeAt,
    ],
  );
  return rows.length > 0;
}

interface Version {
  readonly organisationId: string;
  readonly id: string;
  readonly version: number;
}

/** False where it is another version by now. */
export async function updateGroup(
  transaction: EntityManager,
  { organisationId, id, version }: Version,
  { name, rule }: GroupText,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE groups.people_group SET name = $4, sort_key = $5, rule = $6, named_groups = $7, version = version + 1
     WHERE organisation_id = $1 AND id = $2 AND version = $3`,
    [organisationId, id, version, name, sortKeyLatin(name), rule, listNamedGroups(rule)],
  );
  return changed > 0;
}

/** As {@link updateGroup}. */
export async function updateArchived(
  transaction: EntityManager,
  { organisationId, id, version }: Version,
  at: Date | null,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE groups.people_group SET archived_at = CASE WHEN $4::timestamptz IS NULL THEN NULL ELSE coalesce(archived_at, $4) END, version = version + 1
     WHERE organisation_id = $1 AND id = $2 AND version = $3`,
    [organisationId, id, version, at],
  );
  return changed > 0;
}

/** The rules that are in use, or those alone that name a group. */
export function findRuleGroups(
  transaction: EntityManager,
  organisationId: string,
  named: string | null,
): Promise<{ id: string }[]> {
  return queryRows(
    transaction,
    `SELECT id FROM groups.people_group WHERE organisation_id = $1 AND kind = 'by-rule' AND archived_at IS NULL
       AND ($2::uuid IS NULL OR $2 = ANY (named_groups)) ORDER BY id`,
    [organisationId, named],
  );
}

function listNamedGroups(rule: Rule | null): string[] {
  return (rule?.conditions ?? []).flatMap((each) => (each.kind === 'group' ? each.groups : []));
}
