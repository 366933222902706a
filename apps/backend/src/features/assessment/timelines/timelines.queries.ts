import type { ClockStop, LateAnswer } from '@svetionik/domain/attempt/timeline';
import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import { assignmentRole, type AssignmentRole } from '../marking/marking-tasks.queries';

/** What was given to an answer of the attempt, and by whom; `from` and `reason` where it was changed. */
export interface MarkRow {
  readonly at: Date;
  readonly position: number;
  readonly role: AssignmentRole;
  readonly from: number | null;
  readonly points: number;
  readonly reason: string | null;
  readonly markerId: string;
  readonly email: string;
  readonly nameLatin: string | null;
  readonly nameCyrillic: string | null;
}

export async function insertTakeover(
  transaction: EntityManager,
  row: { organisationId: string; id: string; epoch: number },
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO assessment.takeover (organisation_id, attempt_id, epoch, at) VALUES ($1, $2, $3, $4)',
    [row.organisationId, row.id, row.epoch, at],
  );
}

export async function findTakeovers(
  transaction: EntityManager,
  attemptId: string,
): Promise<number[]> {
  const rows = await queryRows(
    transaction,
    'SELECT at FROM assessment.takeover WHERE attempt_id = $1 ORDER BY epoch',
    [attemptId],
  );
  return rows.map(({ at }) => at.getTime());
}

/** Downtime of the server since the start, and what was declared for the attempt. */
export async function findInterruptionStops(
  transaction: EntityManager,
  attemptId: string,
  start: Date,
): Promise<ClockStop[]> {
  const rows = await queryRows(
    transaction,
    `SELECT floor(extract(epoch FROM starts_at) * 1000)::float8 AS "from", floor(extract(epoch FROM ends_at) * 1000)::float8 AS "to", kind AS cause, reason
     FROM assessment.service_interruption o WHERE ends_at > $2 AND (kind = 'downtime' OR EXISTS (
       SELECT FROM assessment.interrupted_attempt WHERE attempt_id = $1 AND service_interruption_id = o.id)) ORDER BY starts_at`,
    [attemptId, start],
  );
  return rows.map(({ reason, ...stop }) => ({ ...stop, reason: reason ?? undefined }));
}

export function findLateAnswers(
  transaction: EntityManager,
  attemptId: string,
): Promise<LateAnswer[]> {
  return queryRows(
    transaction,
    `SELECT position, epoch, floor(extract(epoch FROM claimed_at) * 1000)::float8 AS "claimedAt", floor(extract(epoch FROM received_at) * 1000)::float8 AS "receivedAt"
     FROM assessment.answer WHERE attempt_id = $1 AND flag IS NOT NULL ORDER BY received_at`,
    [attemptId],
  );
}

/** All marks that were given in the attempt, and what was given instead of them, first to last. */
export async function findMarks(transaction: EntityManager, attemptId: string): Promise<MarkRow[]> {
  const rows = await queryRows(
    transaction,
    `SELECT m.at, t.position, m.role, m."from", m.points, m.reason, p.id AS "markerId", p.email, p.name_latin AS "nameLatin", p.name_cyrillic AS "nameCyrillic"
     FROM assessment.marking_task t JOIN LATERAL (
       SELECT given_at AS at, role, NULL::float8 AS "from", points::float8 AS points, NULL AS reason, marker_id FROM assessment.mark WHERE task_id = t.id
       UNION ALL SELECT changed_at, role, from_points::float8, points::float8, reason, marker_id FROM assessment.mark_change WHERE task_id = t.id) m ON true
     JOIN identity.people p ON p.id = m.marker_id
     WHERE t.attempt_id = $1 ORDER BY m.at`,
    [attemptId],
  );
  return rows.map(({ role, ...mark }) => ({ ...mark, role: assignmentRole.parse(role) }));
}

/** The files of the answers that count, in their order. */
export function findOriginals(
  transaction: EntityManager,
  attemptId: string,
): Promise<{ id: string; position: number; name: string; bytes: number }[]> {
  return queryRows(
    transaction,
    `SELECT f.id, f.position, f.name, p.bytes FROM (
       SELECT DISTINCT ON (position) position, response FROM assessment.answer WHERE attempt_id = $1 ORDER BY position, epoch DESC, sequence DESC) r
     JOIN assessment.answer_file f ON f.attempt_id = $1 AND f.position = r.position AND r.response -> 'files' @> jsonb_build_array(jsonb_build_object('hash', f.hash))
     JOIN platform.file p ON p.hash = f.hash ORDER BY f.position, f.uploaded_at`,
    [attemptId],
  );
}

export async function findOriginal(
  transaction: EntityManager,
  attemptId: string,
  fileId: string,
): Promise<{ name: string; mediaType: string; content: Buffer } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT f.name, p.media_type AS "mediaType", p.content FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash WHERE f.attempt_id = $1 AND f.id = $2`,
    [attemptId, fileId],
  );
  return rows[0];
}
