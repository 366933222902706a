import type { EntryRemark, EntrySkip } from '@svetionik/domain/runs/entry';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../platform/database/query';

/** That people are put on a run. */
export interface EnrollingRow {
  readonly id: string;
  readonly runId: string;
  readonly asked: string;
  readonly overQuota: boolean;
  readonly strangers: number;
  readonly state: 'proposed' | 'running' | 'finished';
  readonly proposedBy: string;
}

export async function findEnrolling(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<EnrollingRow | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT id, run_id AS "runId", asked, over_quota AS "overQuota", strangers, state, proposed_by AS "proposedBy" FROM runs.enrolling WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** False where another one has the id. */
export async function insertEnrolling(
  transaction: EntityManager,
  organisationId: string,
  row: Omit<EnrollingRow, 'state'> & { readonly at: Date },
): Promise<boolean> {
  const inserted = await queryRows(
    transaction,
    `INSERT INTO runs.enrolling (id, organisation_id, run_id, asked, over_quota, strangers, state, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5, $6, 'proposed', $7, $8)
     ON CONFLICT (id) DO NOTHING RETURNING id`,
    [
      row.id,
      organisationId,
      row.runId,
      row.asked,
      row.overQuota,
      row.strangers,
      row.proposedBy,
      row.at,
    ],
  );
  return inserted.length > 0;
}

/** Takes back what somebody has proposed and not started. */
export async function deleteProposed(
  transaction: EntityManager,
  organisationId: string,
  proposedBy: string,
): Promise<void> {
  await execute(
    transaction,
    `DELETE FROM runs.enrolling WHERE organisation_id = $1 AND proposed_by = $2 AND state = 'proposed'`,
    [organisationId, proposedBy],
  );
}

/** False where it was started before. */
export async function updateStarted(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const started = await queryRows(
    transaction,
    `UPDATE runs.enrolling SET state = 'running' WHERE organisation_id = $1 AND id = $2 AND state = 'proposed' RETURNING id`,
    [organisationId, id],
  );
  return started.length > 0;
}

/** Where nobody waits any more. */
export async function updateFinished(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE runs.enrolling n SET state = 'finished' WHERE organisation_id = $1 AND id = $2 AND state = 'running'
       AND NOT EXISTS (SELECT FROM runs.enrolling_person p WHERE p.enrolling_id = n.id AND p.outcome = 'waiting')`,
    [organisationId, id],
  );
}

interface Judged {
  readonly id: string;
  readonly sortKey: string;
  readonly why: EntrySkip | undefined;
  readonly remark: EntryRemark | undefined;
}

/** Notes who waits and what is said of them, and who does not get onto it and why. */
export async function insertEnrollingPeople(
  transaction: EntityManager,
  organisationId: string,
  enrollingId: string,
  people: readonly Judged[],
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO runs.enrolling_person (organisation_id, enrolling_id, person_id, sort_key, outcome, why, remark)
     SELECT $1, $2, n.id, n.sort_key, CASE WHEN n.why = '' THEN 'waiting' ELSE 'skipped' END, nullif(n.why, ''), nullif(n.remark, '') FROM unnest($3::uuid[], $4::text[], $5::text[], $6::text[]) AS n (id, sort_key, why, remark)`,
    [
      organisationId,
      enrollingId,
      people.map(({ id }) => id),
      people.map(({ sortKey }) => sortKey),
      people.map(({ why }) => why ?? ''),
      people.map(({ remark }) => remark ?? ''),
    ],
  );
}

/** How many have come how far. */
export function countEnrollingPeople(
  transaction: EntityManager,
  organisationId: string,
  enrollingId: string,
): Promise<{ outcome: string; why: string | null; remark: string | null; people: number }[]> {
  return queryRows(
    transaction,
    `SELECT outcome, why, remark, count(*)::int AS people FROM runs.enrolling_person WHERE organisation_id = $1 AND enrolling_id = $2 GROUP BY outcome, why, remark ORDER BY outcome, why, remark`,
    [organisationId, enrollingId],
  );
}

/** The next who wait, by surname, held until the transaction ends; whoever else goes through them has others in hand. */
export async function holdWaiting(
  transaction: EntityManager,
  organisationId: string,
  enrollingId: string,
  limit: number,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT person_id AS id FROM runs.enrolling_person WHERE organisation_id = $1 AND enrolling_id = $2 AND outcome = 'waiting' ORDER BY sort_key, person_id LIMIT $3 FOR UPDATE SKIP LOCKED`,
    [organisationId, enrollingId, limit],
  );
  return rows.map(({ id }) => id);
}

/** Notes what became of them. Of whoever does not get onto it nothing else is said. */
export async function settleEnrollingPeople(
  transaction: EntityManager,
  organisationId: string,
  enrollingId: string,
  outcomes: ReadonlyMap<string, EntrySkip | undefined>,
): Promise<void> {
  const people = [...outcomes];
  await execute(
    transaction,
    `UPDATE runs.enrolling_person p SET outcome = CASE WHEN n.why = '' THEN 'done' ELSE 'skipped' END, why = nullif(n.why, ''), remark = CASE WHEN n.why = '' THEN p.remark END FROM unnest($3::uuid[], $4::text[]) AS n (id, why)
     WHERE p.organisation_id = $1 AND p.enrolling_id = $2 AND p.person_id = n.id AND p.outcome = 'waiting'`,
    [organisationId, enrollingId, people.map(([id]) => id), people.map(([, why]) => why ?? '')],
  );
}

/** What becomes of each, by surname. */
export function findEnrollingPeople(
  transaction: EntityManager,
  organisationId: string,
  enrollingId: string,
  page: {
    readonly outcome: string | undefined;
    readonly why: string | undefined;
    readonly remark: string | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  },
) {
  return queryRows(
    transaction,
    `SELECT n.person_id AS id, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic", p.email, n.outcome, n.why, n.remark
     FROM runs.enrolling_person n JOIN identity.people p ON p.id = n.person_id
     WHERE n.organisation_id = $1 AND n.enrolling_id = $2 AND ($3::text IS NULL OR n.outcome = $3) AND ($4::text IS NULL OR n.why = $4) AND ($7::text IS NULL OR n.remark = $7)
       AND ($5::uuid IS NULL OR (n.sort_key, n.person_id) > (SELECT l.sort_key, l.person_id FROM runs.enrolling_person l WHERE l.enrolling_id = $2 AND l.person_id = $5))
     ORDER BY n.sort_key, n.person_id LIMIT $6`,
    [
      organisationId,
      enrollingId,
      page.outcome ?? null,
      page.why ?? null,
      page.after ?? null,
      page.limit,
      page.remark ?? null,
    ],
  );
}
