import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

export type RequestState = 'waiting' | 'withdrawn' | 'carried-out' | 'declined';

export interface RequestRow {
  readonly id: string;
  readonly personId: string;
  readonly state: RequestState;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
}

export interface SentRequestRow extends RequestRow {
  /** Null once the person is erased. */
  readonly email: string | null;
  readonly language: string | null;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

const columns = `r.id, r.person_id AS "personId", r.state, r.asked_at AS "askedAt", r.decided_at AS "decidedAt", r.reason`;
// Whoever is erased here is no member any more.
const sent =
  `SELECT ${columns}, p.email, p.language, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic" FROM privacy.erasure_request r
  LEFT JOIN identity.members m ON m.organisation_id = r.organisation_id AND m.person_id = r.person_id LEFT JOIN identity.people p ON p.id = m.person_id` as const;

/** False where the id is taken, or another request of the person waits. */
export async function insertRequest(
  transaction: EntityManager,
  row: {
    readonly id: string;
    readonly organisationId: string;
    readonly personId: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'INSERT INTO privacy.erasure_request (id, organisation_id, person_id, asked_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING id',
    [row.id, row.organisationId, row.personId, row.at],
  );
  return rows.length > 0;
}

export async function findRequest(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<SentRequestRow | undefined> {
  const rows = await queryRows(transaction, `${sent} WHERE r.organisation_id = $1 AND r.id = $2`, [
    organisationId,
    id,
  ]);
  return rows[0];
}

/** How many wait for an answer. */
export async function countWaitingRequests(
  transaction: EntityManager,
  organisationId: string,
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `SELECT count(*)::int AS count FROM privacy.erasure_request WHERE organisation_id = $1 AND state = 'waiting'`,
    [organisationId],
  );
  return rows[0]?.count ?? 0;
}

/** By a request of whichever organisation, which is not to be told of. */
export async function isTaken(transaction: EntityManager, id: string): Promise<boolean> {
  const rows = await queryRows(transaction, 'SELECT 1 FROM privacy.erasure_request WHERE id = $1', [
    id,
  ]);
  return rows.length > 0;
}

/** Held until the transaction ends: of two decisions, one comes second. */
export async function lockRequest(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<SentRequestRow | undefined> {
  const rows = await queryRows(
    transaction,
    `${sent} WHERE r.organisation_id = $1 AND r.id = $2 FOR UPDATE OF r`,
    [organisationId, id],
  );
  return rows[0];
}

/** What the person asked for last. */
export async function findLastRequest(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<RequestRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM privacy.erasure_request r WHERE r.organisation_id = $1 AND r.person_id = $2 ORDER BY r.asked_at DESC, r.id DESC LIMIT 1`,
    [organisationId, personId],
  );
  return rows[0];
}

const waitingPage = `${sent} WHERE r.organisation_id = $1 AND r.state = 'waiting'
       AND ($2::uuid IS NULL OR (r.asked_at, r.id) > (SELECT asked_at, id FROM privacy.erasure_request WHERE id = $2 AND organisation_id = $1))
     ORDER BY r.asked_at ASC, r.id ASC LIMIT $3` as const;
const decidedPage = `${sent} WHERE r.organisation_id = $1 AND r.state <> 'waiting'
       AND ($2::uuid IS NULL OR (r.decided_at, r.id) < (SELECT decided_at, id FROM privacy.erasure_request WHERE id = $2 AND organisation_id = $1))
     ORDER BY r.decided_at DESC, r.id DESC LIMIT $3` as const;

export interface RequestPage {
  readonly state: 'waiting' | 'decided';
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Those that wait, the first one made first; those that are decided, the last one decided first. */
export function findRequests(
  transaction: EntityManager,
  organisationId: string,
  { state, after, limit }: RequestPage,
): Promise<SentRequestRow[]> {
  return queryRows(transaction, state === 'waiting' ? waitingPage : decidedPage, [
    organisationId,
    after ?? null,
    limit,
  ]);
}

export interface Decision {
  readonly state: 'withdrawn' | 'declined';
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

export async function storeDecision(
  transaction: EntityManager,
  id: string,
  { state, by, at, reason }: Decision,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE privacy.erasure_request SET state = $2, decided_by = $3, decided_at = $4, reason = $5 WHERE id = $1',
    [id, state, by, at, reason],
  );
}

/** What waited is carried out; that there were requests stays, not why they were declined. */
export async function settleRequests(
  transaction: EntityManager,
  {
    organisationId,
    personId,
    by,
    at,
  }: {
    readonly organisationId: string;
    readonly personId: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await execute(
    transaction,
    `UPDATE privacy.erasure_request SET state = CASE state WHEN 'waiting' THEN 'carried-out' ELSE state END, decided_by = coalesce(decided_by, $3),
       decided_at = coalesce(decided_at, $4), reason = NULL WHERE organisation_id = $1 AND person_id = $2`,
    [organisationId, personId, by, at],
  );
}
