import type { BulkSkip } from '@svetionik/domain/people/bulk-deed';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** What the database knows of a member when it is decided what becomes of them. */
export interface ActedRow {
  readonly id: string;
  readonly email: string;
  readonly language: string;
  readonly roles: readonly string[];
  readonly blocked: boolean;
  readonly confirmed: boolean;
  readonly inGroup: boolean;
  readonly inCourse: boolean;
}

/** What is known of some members when it is decided what becomes of them; those alone who are members. */
export function findActedFacts(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  { group, course }: { readonly group: string | null; readonly course: string | null },
): Promise<ActedRow[]> {
  return queryRows(
    transaction,
    `SELECT m.person_id AS id, p.email, p.language, m.roles, m.blocked_at IS NOT NULL AS blocked, p.confirmed_at IS NOT NULL AS confirmed,
       EXISTS (SELECT FROM groups.memberships g WHERE g.group_id = $3 AND g.person_id = m.person_id) AS "inGroup",
       EXISTS (SELECT FROM learning.enrolments e WHERE e.organisation_id = $1 AND e.course_id = $4 AND e.person_id = m.person_id AND e.withdrawn_at IS NULL) AS "inCourse"
     FROM identity.members m JOIN identity.people p ON p.id = m.person_id
     WHERE m.organisation_id = $1 AND m.person_id = ANY ($2::uuid[])`,
    [organisationId, people, group, course],
  );
}

/** Notes who waits, and who falls out and why. */
export async function insertActed(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  people: readonly { readonly id: string; readonly why: BulkSkip | undefined }[],
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO people.acted_person (organisation_id, action_id, person_id, outcome, why, settled_at)
     SELECT $1, $2, n.id, CASE WHEN n.why = '' THEN 'waiting' ELSE 'skipped' END, nullif(n.why, ''), CASE WHEN n.why <> '' THEN $5::timestamptz END
     FROM unnest($3::uuid[], $4::text[]) AS n (id, why)`,
    [organisationId, actionId, people.map(({ id }) => id), people.map(({ why }) => why ?? ''), at],
  );
}

/** How many have come how far. */
export function countActed(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
): Promise<{ outcome: string; why: string | null; people: number }[]> {
  return queryRows(
    transaction,
    `SELECT outcome, why, count(*)::int AS people FROM people.acted_person WHERE organisation_id = $1 AND action_id = $2 GROUP BY outcome, why ORDER BY outcome, why`,
    [organisationId, actionId],
  );
}

/** The next who wait. */
export async function findWaiting(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS id FROM people.acted_person
     WHERE organisation_id = $1 AND action_id = $2 AND outcome = 'waiting' AND ($3::uuid IS NULL OR person_id > $3) ORDER BY person_id LIMIT $4`,
    [organisationId, actionId, after, limit],
  );
  return rows.map(({ id }) => id);
}

/** Of these, those who still wait and whom nobody else has in hand; held until the transaction ends. */
export async function holdWaiting(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  people: readonly string[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS id FROM people.acted_person
     WHERE organisation_id = $1 AND action_id = $2 AND outcome = 'waiting' AND person_id = ANY ($3::uuid[]) FOR UPDATE SKIP LOCKED`,
    [organisationId, actionId, people],
  );
  return rows.map(({ id }) => id);
}

/** Notes that it was done about them, or why they fell out. */
export async function settleActed(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  people: readonly string[],
  { why, at }: { readonly why: BulkSkip | undefined; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE people.acted_person SET outcome = CASE WHEN $4::text IS NULL THEN 'done' ELSE 'skipped' END, why = $4, settled_at = $5
     WHERE organisation_id = $1 AND action_id = $2 AND person_id = ANY ($3::uuid[]) AND outcome = 'waiting'`,
    [organisationId, actionId, people, why ?? null, at],
  );
}

/** What became of each, in the order of their ids. */
export function findActed(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  {
    outcome,
    after,
    limit,
  }: {
    readonly outcome: string | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
) {
  return queryRows(
    transaction,
    `SELECT a.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email, a.outcome, a.why, a.settled_at AS "settledAt"
     FROM people.acted_person a JOIN identity.people p ON p.id = a.person_id
     WHERE a.organisation_id = $1 AND a.action_id = $2 AND ($3::text IS NULL OR a.outcome = $3) AND ($4::uuid IS NULL OR a.person_id > $4)
     ORDER BY a.person_id LIMIT $5`,
    [organisationId, actionId, outcome ?? null, after ?? null, limit],
  );
}

/** To whom a message goes, and what it says; undefined where they are a member no more, or may not sign in. */
export async function findMessage(
  transaction: EntityManager,
  organisationId: string,
  actionId: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT p.email, p.language, b.deed FROM people.acted_person a JOIN people.bulk_action b ON b.id = a.action_id
       JOIN identity.people p ON p.id = a.person_id JOIN identity.members m ON m.organisation_id = a.organisation_id AND m.person_id = a.person_id
     WHERE a.organisation_id = $1 AND a.action_id = $2 AND a.person_id = $3 AND a.outcome = 'done' AND m.blocked_at IS NULL`,
    [organisationId, actionId, personId],
  );
  return rows[0];
}
