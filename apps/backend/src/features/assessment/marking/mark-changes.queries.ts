import type { Marks } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { execute, queryRows } from '../../../platform/database/query';
import type { PublishedText } from '../../catalogue';
import type { ItemContent } from '../item-content';
import type { AssignmentRole, Task } from './marking-tasks.queries';

/** What a marker gave instead of what they had given before, and why. */
export interface MarkChange {
  readonly id: string;
  readonly role: AssignmentRole;
  readonly markerId: string;
  readonly from: { readonly marks: Marks; readonly points: number; readonly note: string };
  readonly to: { readonly marks: Marks; readonly points: number; readonly note: string };
  readonly reason: string;
  readonly changedAt: Date;
}

/** Appends the change; false where its id is taken. */
export async function insertMarkChange(
  transaction: EntityManager,
  task: Pick<Task, 'id' | 'organisationId'>,
  change: MarkChange,
): Promise<boolean> {
  const { from, to } = change;
  const inserted = await queryRows(
    transaction,
    `INSERT INTO assessment.mark_change (id, organisation_id, task_id, role, marker_id, from_marks, from_points, from_note, marks, points, note, reason, changed_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT DO NOTHING RETURNING id`,
    [
      change.id,
      task.organisationId,
      task.id,
      change.role,
      change.markerId,
      JSON.stringify(from.marks),
      from.points,
      from.note,
      JSON.stringify(to.marks),
      to.points,
      to.note,
      change.reason,
      change.changedAt,
    ],
  );
  return inserted.length > 0;
}

/** A change that a marker has made at the task. */
export async function findMarkChange(
  transaction: EntityManager,
  taskId: string,
  markerId: string,
  id: string,
): Promise<{ readonly marks: Marks; readonly note: string; readonly reason: string } | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT marks, note, reason FROM assessment.mark_change WHERE id = $1 AND task_id = $2 AND marker_id = $3',
    [id, taskId, markerId],
  );
  return rows[0];
}

/** Writes down when the last answer of the attempt was marked, or that one is not any more; the caller holds the attempt. */
export async function noteAllMarked(
  transaction: EntityManager,
  attemptId: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE assessment.attempt a SET all_marked_at = CASE
       WHEN NOT EXISTS (SELECT FROM assessment.marking_task WHERE attempt_id = a.id AND result IS NULL) THEN coalesce(all_marked_at, $2) END
     WHERE id = $1 AND awaiting_marking`,
    [attemptId, at],
  );
}

/** Attempts whose last answer was marked at that instant or before, and that have no result yet. */
export function findMarkedAttempts(
  transaction: EntityManager,
  by: Date,
  limit: number,
): Promise<{ id: string; organisationId: string }[]> {
  return queryRows(
    transaction,
    `SELECT id, organisation_id AS "organisationId" FROM assessment.attempt WHERE awaiting_marking AND all_marked_at <= $1 ORDER BY all_marked_at LIMIT $2`,
    [by, limit],
  );
}

/** What a marker has given to an answer whose attempt has no result yet. */
export interface GivenRow {
  readonly id: string;
  readonly course: PublishedText;
  readonly content: ItemContent;
  readonly givenAt: Date;
  readonly marks: Marks;
  readonly changed: number;
  readonly role: AssignmentRole;
  readonly state: Task['state'];
  readonly moderated: boolean;
  readonly allMarkedAt: Date | null;
}

/** The last given first, a page after the task `after`. */
export function findGiven(
  transaction: EntityManager,
  { organisationId, personId }: PersonActor,
  after: string | undefined,
  limit: number,
): Promise<GivenRow[]> {
  return queryRows(
    transaction,
    `WITH awaiting AS MATERIALIZED (SELECT id, course_edition_id, all_marked_at FROM assessment.attempt WHERE organisation_id = $1 AND awaiting_marking)
     SELECT t.id, ce.title AS course, v.content, s.finished_at AS "givenAt", s.marks, s.role, t.state, a.all_marked_at AS "allMarkedAt",
       EXISTS (SELECT FROM assessment.marker_assignment WHERE task_id = t.id AND role = 'moderator' AND finished_at IS NOT NULL) AS moderated,
       (SELECT count(*)::int FROM assessment.mark_change WHERE task_id = t.id AND marker_id = $2) AS changed
     FROM awaiting a
     JOIN assessment.marking_task t ON t.attempt_id = a.id
     JOIN assessment.marker_assignment s ON s.task_id = t.id
     JOIN assessment.item_version v ON v.id = t.item_version_id
     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     WHERE s.organisation_id = $1 AND s.marker_id = $2 AND s.finished_at IS NOT NULL AND ($3::uuid IS NULL OR (s.finished_at, t.id) < (
       SELECT finished_at, task_id FROM assessment.marker_assignment WHERE task_id = $3 AND marker_id = $2))
     ORDER BY s.finished_at DESC, t.id DESC LIMIT $4`,
    [organisationId, personId, after ?? null, limit],
  );
}
