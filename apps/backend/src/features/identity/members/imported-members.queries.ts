import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** A member as lists of people are compared with. */
export interface ComparedMember {
  readonly id: string;
  readonly email: string;
  readonly emailFolded: string;
  readonly nameKey: string | null;
  readonly latin: string | null;
  readonly cyrillic: string | null;
  readonly job: string | null;
  readonly roles: readonly string[];
  readonly blockedAt: Date | null;
}

const columns = `p.id, p.email, p.email_folded AS "emailFolded", p.name_key AS "nameKey", p.name_latin AS latin, p.name_cyrillic AS cyrillic, m.job, m.roles,
  m.blocked_at AS "blockedAt"`;

/** Members with one of the folded addresses, confirmed by them. Nobody else is asked for. */
export function findMembersByAddress(
  transaction: EntityManager,
  organisationId: string,
  addresses: readonly string[],
): Promise<ComparedMember[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id
     WHERE p.email_folded = ANY ($2::text[]) AND p.confirmed_at IS NOT NULL`,
    [organisationId, addresses],
  );
}

/** Members whose name has one of the keys, see `nameKey`; a few of each. */
export function findMembersByName(
  transaction: EntityManager,
  organisationId: string,
  nameKeys: readonly string[],
): Promise<ComparedMember[]> {
  return queryRows(
    transaction,
    `SELECT n.* FROM unnest($2::text[]) AS k (name_key) CROSS JOIN LATERAL (
       SELECT ${columns} FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id
       WHERE p.name_key = k.name_key AND p.confirmed_at IS NOT NULL ORDER BY p.id LIMIT 5) n`,
    [organisationId, nameKeys],
  );
}

export function findComparedMembers(
  transaction: EntityManager,
  organisationId: string,
  ids: readonly string[],
): Promise<ComparedMember[]> {
  return queryRows(
    transaction,
    `SELECT ${columns} FROM identity.person p JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = p.id WHERE p.id = ANY ($2::uuid[])`,
    [organisationId, ids],
  );
}

export interface Membership {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly job: string | null;
}

/** The memberships of those who are not blocked, held until the transaction ends. */
export function holdMemberships(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<Membership[]> {
  return queryRows(
    transaction,
    `SELECT person_id AS "personId", roles, job FROM identity.member
     WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[]) AND blocked_at IS NULL ORDER BY person_id FOR UPDATE`,
    [organisationId, people],
  );
}

/** Lets members learn, and says their jobs; null leaves the job as it is. */
export async function writeJobs(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  jobs: readonly (string | null)[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE identity.member m SET job = coalesce(g.job, m.job), roles = CASE WHEN 'learner' = ANY (m.roles) THEN m.roles ELSE m.roles || '{learner}' END
     FROM unnest($2::uuid[], $3::text[]) AS g (person_id, job) WHERE m.organisation_id = $1 AND m.person_id = g.person_id`,
    [organisationId, people, jobs],
  );
}

/** What was written of members, and what was there before. */
export interface WrittenJobs {
  readonly people: readonly string[];
  readonly written: readonly (string | null)[];
  readonly before: readonly (string | null)[];
  /** Whether the role of a learner is taken again. */
  readonly endLearning: readonly boolean[];
}

/** Gives back the jobs that still are as they were written; says of whom that is done. */
export async function restoreJobs(
  transaction: EntityManager,
  organisationId: string,
  { people, written, before, endLearning }: WrittenJobs,
): Promise<Set<string>> {
  const rows = await queryRows(
    transaction,
    `UPDATE identity.member m SET job = CASE WHEN g.written IS NULL THEN m.job ELSE g.before END,
       roles = CASE WHEN g.end_learning THEN array_remove(m.roles, 'learner') ELSE m.roles END
     FROM unnest($2::uuid[], $3::text[], $4::text[], $5::bool[]) AS g (person_id, written, before, end_learning)
     WHERE m.organisation_id = $1 AND m.person_id = g.person_id AND (g.written IS NULL OR m.job = g.written) RETURNING m.person_id AS id`,
    [organisationId, people, written, before, endLearning],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Those of the members who came then or later, learn and do nothing else, and are not blocked; held until the transaction ends. */
export async function holdEndable(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
  since: readonly Date[],
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT m.person_id AS id FROM unnest($2::uuid[], $3::timestamptz[]) AS g (person_id, since)
       JOIN identity.member m ON m.organisation_id = $1 AND m.person_id = g.person_id
     WHERE m.since >= g.since AND m.roles <@ '{learner}' AND m.blocked_at IS NULL ORDER BY m.person_id FOR UPDATE OF m`,
    [organisationId, people, since],
  );
  return rows.map(({ id }) => id);
}

/** Ends memberships with their sessions. The accounts stay. */
export async function endMemberships(
  transaction: EntityManager,
  organisationId: string,
  people: readonly string[],
): Promise<void> {
  for (const table of ['session', 'member'] as const)
    await execute(
      transaction,
      `DELETE FROM identity.${table} WHERE organisation_id = $1 AND person_id = ANY ($2::uuid[])`,
      [organisationId, people],
    );
}
