import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';
import { evaluation, evaluationOfAll, isFitting } from './conditions/met-conditions.queries';
import type { Question } from './conditions/question';

export interface Moved {
  readonly came: number;
  readonly went: number;
}

/** Whoever has gone in the same instant in which they come again has not gone. */
const come = `ON CONFLICT (group_id, person_id, since) DO UPDATE SET until = NULL, met = excluded.met RETURNING person_id, met`;
const movements = `INSERT INTO groups.movement (id, organisation_id, group_id, person_id, direction, cause, met, caused_by, moved_at)`;

const moving = `, fitting AS MATERIALIZED (SELECT m.person_id, m.met FROM met m WHERE ${isFitting}
     ), present AS MATERIALIZED (SELECT g.person_id, g.since, g.met FROM groups.membership g
       WHERE g.organisation_id = $1 AND g.group_id = $4 AND g.until IS NULL AND ($3::uuid[] IS NULL OR g.person_id = ANY ($3))
     ), went AS (
       UPDATE groups.membership g SET until = greatest($5, g.since) FROM present p
       WHERE g.group_id = $4 AND g.person_id = p.person_id AND g.since = p.since AND NOT EXISTS (SELECT FROM fitting f WHERE f.person_id = p.person_id)
       RETURNING g.person_id, g.met
     ), came AS (
       INSERT INTO groups.membership (organisation_id, group_id, person_id, since, met)
       SELECT $1, $4, f.person_id, $5, f.met FROM fitting f WHERE NOT EXISTS (SELECT FROM present p WHERE p.person_id = f.person_id) ${come}
     ), stayed AS (
       UPDATE groups.membership g SET met = f.met FROM present p JOIN fitting f ON f.person_id = p.person_id
       WHERE g.group_id = $4 AND g.person_id = p.person_id AND g.since = p.since AND p.met <> f.met
     ), moved AS (
       ${movements} SELECT gen_random_uuid(), $1, $4, m.person_id, m.direction, 'rule', m.met, NULL, $5
       FROM (SELECT person_id, met, 'came' AS direction FROM came UNION ALL SELECT person_id, met, 'went' FROM went) m
     ), asked_again AS (
       UPDATE groups.people_group SET evaluated_at = $5 WHERE id = $4 AND $3::uuid[] IS NULL
     ) SELECT (SELECT count(*) FROM came)::int AS came, (SELECT count(*) FROM went)::int AS went` as const;

/**
 * Lets those come who fit a rule and those go who do not, in one statement: of everybody, or of `among` alone. The group is held before.
 */
export async function moveByRule(
  transaction: EntityManager,
  organisationId: string,
  {
    groupId,
    question,
    among,
    now,
  }: {
    readonly groupId: string;
    readonly question: Question;
    readonly among: readonly string[] | null;
    readonly now: Date;
  },
): Promise<Moved> {
  const values = [organisationId, question, among, groupId, now] as const;
  const [moved] = await (among === null
    ? queryRows(transaction, `${evaluationOfAll}${moving}`, [...values])
    : queryRows(transaction, `${evaluation}${moving}`, [...values]));
  return moved ?? { came: 0, went: 0 };
}

interface ByHand {
  readonly groupId: string;
  readonly people: readonly string[];
  readonly cause: 'hand' | 'invitation' | 'import';
  readonly by: string | null;
  readonly now: Date;
}

/** Puts members of the organisation in a group; gives how many came. The group is held before. */
export async function letCome(
  transaction: EntityManager,
  organisationId: string,
  { groupId, people, cause, by, now }: ByHand,
): Promise<number> {
  const [moved] = await queryRows(
    transaction,
    `WITH came AS (
       INSERT INTO groups.membership (organisation_id, group_id, person_id, since, added_by)
       SELECT $1, $2, m.person_id, $4, $5 FROM identity.members m WHERE m.organisation_id = $1 AND m.person_id = ANY ($3::uuid[]) AND m.blocked_at IS NULL
         AND NOT EXISTS (SELECT FROM groups.membership g WHERE g.group_id = $2 AND g.person_id = m.person_id AND g.until IS NULL) ${come}
     ), moved AS (
       ${movements} SELECT gen_random_uuid(), $1, $2, person_id, 'came', $6, met, $5, $4 FROM came
     ) SELECT count(*)::int AS count FROM came`,
    [organisationId, groupId, people, now, by, cause],
  );
  return moved?.count ?? 0;
}

/** Takes people out of a group; gives how many went. The group is held before. */
export async function letGo(
  transaction: EntityManager,
  organisationId: string,
  { groupId, people, cause, by, now }: ByHand,
): Promise<number> {
  const [moved] = await queryRows(
    transaction,
    `WITH went AS (
       UPDATE groups.membership SET until = greatest($4, since) WHERE organisation_id = $1 AND group_id = $2 AND person_id = ANY ($3::uuid[]) AND until IS NULL RETURNING person_id, met
     ), moved AS (
       ${movements} SELECT gen_random_uuid(), $1, $2, person_id, 'went', $6, met, $5, $4 FROM went
     ) SELECT count(*)::int AS count FROM went`,
    [organisationId, groupId, people, now, by, cause],
  );
  return moved?.count ?? 0;
}

/** Since when these people are in the group; those alone who are. */
export function findMemberships(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
  people: readonly string[],
): Promise<{ personId: string; since: Date }[]> {
  return queryRows(
    transaction,
    `SELECT person_id AS "personId", since FROM groups.membership WHERE organisation_id = $1 AND group_id = $2 AND person_id = ANY ($3) AND until IS NULL`,
    [organisationId, groupId, people],
  );
}

/** How many of all meet exactly which conditions of a rule, those in a group by themselves. */
export function countMet(
  transaction: EntityManager,
  organisationId: string,
  question: Question,
  groupId: string | null,
): Promise<{ met: number; present: boolean; people: number }[]> {
  return queryRows(
    transaction,
    `${evaluationOfAll} SELECT m.met /* "met" is not null: no bits are 0 */, g.person_id IS NOT NULL AS present, count(*)::int AS people
     FROM met m LEFT JOIN groups.memberships g ON g.organisation_id = $1 AND g.group_id = $3 AND g.person_id = m.person_id GROUP BY m.met, present`,
    [organisationId, question, groupId],
  );
}

export interface MovementRow {
  readonly id: string;
  readonly personId: string;
  readonly direction: 'came' | 'went';
  readonly cause: 'hand' | 'rule' | 'invitation' | 'import' | 'archive';
  readonly met: number;
  readonly movedAt: Date;
}

export function findMovements(
  transaction: EntityManager,
  organisationId: string,
  groupId: string,
  { after, limit }: { readonly after: string | undefined; readonly limit: number },
): Promise<MovementRow[]> {
  return queryRows(
    transaction,
    `SELECT id, person_id AS "personId", direction, cause, met, moved_at AS "movedAt" FROM groups.movement m
     WHERE m.organisation_id = $1 AND m.group_id = $2
       AND ($3::uuid IS NULL OR (m.moved_at, m.id) < (SELECT moved_at, id FROM groups.movement WHERE organisation_id = $1 AND group_id = $2 AND id = $3))
     ORDER BY m.moved_at DESC, m.id DESC LIMIT $4`,
    [organisationId, groupId, after ?? null, limit],
  );
}

/** Says whether somebody hides from others of a group. */
export async function writeHidden(
  transaction: EntityManager,
  { organisationId, personId }: { readonly organisationId: string; readonly personId: string },
  groupId: string,
  hidden: boolean,
): Promise<void> {
  await (hidden
    ? execute(
        transaction,
        'INSERT INTO groups.hidden_member (organisation_id, group_id, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [organisationId, groupId, personId],
      )
    : execute(
        transaction,
        'DELETE FROM groups.hidden_member WHERE organisation_id = $1 AND group_id = $2 AND person_id = $3',
        [organisationId, groupId, personId],
      ));
}
