import { peopleMark } from '@svetionik/domain/items/people-mark';
import type { Response } from '@svetionik/domain/items/item';
import type { TextInScripts } from '@svetionik/domain/language/script';
import type { MarkedAnswer, Marks } from '@svetionik/domain/marking/settle-marks';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { newId } from '../../../platform/database/identifiers';
import { execute, queryRows, type Database } from '../../../platform/database/query';
import type { AttemptEntity } from '../attempt.entity';
import type { FormItem } from '../attempts.queries';
import { seenCopy, seenState, type SeenCopy } from '../copies/seen-copy.queries';
import type { ItemContent } from '../item-content';

export const assignmentRole = z.enum(['first', 'second', 'moderator']);
export type AssignmentRole = z.output<typeof assignmentRole>;

/** The work of one marker at an answer: a draft until it is finished. */
export interface MarkerAssignment {
  readonly role: AssignmentRole;
  readonly markerId: string;
  readonly heldSince: Date;
  readonly version: number;
  readonly marks: Marks;
  readonly note: string;
  readonly finishedAt: Date | null;
  readonly changes: readonly {
    readonly at: string;
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  }[];
}

/** An answer to mark. `personId` is whose it is, which no marker is told. */
export interface Task {
  readonly id: string;
  readonly organisationId: string;
  readonly attemptId: string;
  readonly position: number;
  readonly personId: string;
  readonly state: 'waiting' | 'moderation' | 'final';
  /** Whether its attempt has no result yet. */
  readonly awaiting: boolean;
  /** When the last answer of its attempt was marked; null while one is not. */
  readonly allMarkedAt: Date | null;
  readonly handedInAt: Date;
  readonly course: TextInScripts;
  readonly content: ItemContent;
  readonly response: Response | null;
  readonly disturbing: boolean;
  /** What was sent for the question, in no order: the answer names what counts. */
  readonly files: readonly {
    readonly hash: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly copy: SeenCopy;
  }[];
}

/** What an answer earned in the end, and the notes to its learner. */
export type TaskResult = MarkedAnswer & { readonly notes: readonly string[] };

/** One task for each item of the form that people mark. */
export async function insertTasks(
  transaction: EntityManager,
  {
    attempt,
    handedInAt,
    waitingSince,
    form,
  }: {
    readonly attempt: AttemptEntity;
    readonly handedInAt: Date;
    /** Now: what is closed because its time was up was handed in earlier. */
    readonly waitingSince: Date;
    readonly form: readonly FormItem[];
  },
): Promise<void> {
  const rows = form.flatMap(({ position, content }) => {
    const mark = peopleMark(content['sr-Latn']);
    return mark === undefined
      ? []
      : [{ id: newId(), position, second: mark.secondMarking, disturbing: mark.disturbing }];
  });
  await execute(
    transaction,
    `INSERT INTO assessment.marking_task (id, organisation_id, attempt_id, position, item_version_id, second_marking, disturbing, handed_in_at, waiting_since)
     SELECT r.id, a.organisation_id, a.attempt_id, r.position, a.item_version_id, r.second, r.disturbing, $3, $4
     FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, position smallint, second boolean, disturbing boolean)
     JOIN assessment.attempt_item a ON a.attempt_id = $1 AND a.position = r.position`,
    [attempt.id, JSON.stringify(rows), handedInAt, waitingSince],
  );
}

/** The response that counts of the task in a query, for a SELECT list. */
export function selectResponse<const Task extends string>(task: Task) {
  return `(SELECT response FROM assessment.answer WHERE attempt_id = ${task}.attempt_id AND position = ${task}.position ORDER BY epoch DESC, sequence DESC LIMIT 1)` as const;
}

/** The task, held until the transaction ends so that markers take turns. */
export async function lockTask(
  transaction: EntityManager,
  organisationId: string,
  id: string,
): Promise<Task | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT t.id, t.organisation_id AS "organisationId", t.attempt_id AS "attemptId", t.position, a.person_id AS "personId", t.state, a.awaiting_marking AS awaiting, a.all_marked_at AS "allMarkedAt",
       t.handed_in_at AS "handedInAt", t.disturbing, ce.title AS course, v.content, ${selectResponse('t')} AS response, (
         SELECT coalesce(jsonb_agg(jsonb_build_object('hash', f.hash, 'mediaType', coalesce(c.media_type, p.media_type),
             'bytes', coalesce(c.bytes, p.bytes), 'copy', ${seenCopy('f', 'p')})), '[]')
         FROM assessment.answer_file f JOIN platform.file p ON p.hash = f.hash LEFT JOIN platform.file c ON c.hash = f.copy_hash WHERE f.attempt_id = t.attempt_id AND f.position = t.position) AS files
     FROM assessment.marking_task t
     JOIN assessment.attempt a ON a.id = t.attempt_id
     JOIN assessment.item_version v ON v.id = t.item_version_id
     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     WHERE t.id = $1 AND t.organisation_id = $2 FOR UPDATE OF t`,
    [id, organisationId],
  );
  const [found] = rows;
  return (
    found && {
      ...found,
      files: found.files.map((file) => ({ ...file, copy: seenState.parse(file.copy) })),
    }
  );
}

/** What markers see of a file of the answer that counts, for who is assigned to it and is not its learner. */
export async function findMarkedFile(
  transaction: EntityManager,
  actor: PersonActor,
  { taskId, place }: { readonly taskId: string; readonly place: number },
): Promise<{ mediaType: string; content: Buffer } | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT p.media_type AS "mediaType", p.content FROM assessment.marking_task t
     JOIN assessment.marker_assignment s ON s.task_id = t.id AND s.marker_id = $3
     JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $3
     CROSS JOIN LATERAL (SELECT ${selectResponse('t')} -> 'files' -> $4::int ->> 'hash' AS hash OFFSET 0) asked
     JOIN assessment.answer_file f ON f.attempt_id = t.attempt_id AND f.position = t.position AND f.hash = asked.hash
     JOIN platform.file o ON o.hash = f.hash
     JOIN platform.file p ON p.hash = coalesce(f.copy_hash, f.hash) AND ${seenCopy('f', 'o')} = 'ready'
     WHERE t.id = $1 AND t.organisation_id = $2`,
    [taskId, actor.organisationId, actor.personId, place - 1],
  );
  return rows[0];
}

export function findAssignments(
  transaction: EntityManager,
  taskId: string,
): Promise<MarkerAssignment[]> {
  return queryRows(
    transaction,
    `SELECT role, marker_id AS "markerId", held_since AS "heldSince", version, marks, note, finished_at AS "finishedAt",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('at', changed_at, 'from', from_points::float8, 'to', points::float8, 'reason', reason) ORDER BY changed_at), '[]')
        FROM assessment.mark_change c WHERE c.task_id = s.task_id AND c.role = s.role AND c.marker_id = s.marker_id) AS changes
     FROM assessment.marker_assignment s WHERE task_id = $1`,
    [taskId],
  );
}

/** Gives a marker a free assignment, or one that was left: what had been drafted there is gone, and its version goes on. */
export async function takeAssignment(
  transaction: EntityManager,
  task: Task,
  assignment: Pick<MarkerAssignment, 'role' | 'markerId' | 'heldSince'>,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.marker_assignment (task_id, organisation_id, role, marker_id, held_since) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (task_id, role) DO UPDATE SET marker_id = EXCLUDED.marker_id, held_since = EXCLUDED.held_since,
       version = marker_assignment.version + 1, marks = '{}', note = ''`,
    [task.id, task.organisationId, assignment.role, assignment.markerId, assignment.heldSince],
  );
}

export async function writeAssignment(
  transaction: EntityManager,
  taskId: string,
  assignment: Omit<MarkerAssignment, 'markerId' | 'changes'>,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE assessment.marker_assignment SET held_since = $3, version = $4, marks = $5, note = $6, finished_at = $7 WHERE task_id = $1 AND role = $2`,
    [
      taskId,
      assignment.role,
      assignment.heldSince,
      assignment.version,
      JSON.stringify(assignment.marks),
      assignment.note,
      assignment.finishedAt,
    ],
  );
}

export async function leaveAssignment(
  transaction: EntityManager,
  taskId: string,
  role: AssignmentRole,
): Promise<void> {
  await execute(
    transaction,
    'DELETE FROM assessment.marker_assignment WHERE task_id = $1 AND role = $2 AND finished_at IS NULL',
    [taskId, role],
  );
}

/** What was given first, for good. */
export async function insertMark(
  transaction: EntityManager,
  task: Task,
  assignment: MarkerAssignment,
  points: number,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.mark (id, organisation_id, task_id, role, marker_id, marks, points, note, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      newId(),
      task.organisationId,
      task.id,
      assignment.role,
      assignment.markerId,
      JSON.stringify(assignment.marks),
      points,
      assignment.note,
      at,
    ],
  );
}

export async function writeTask(
  transaction: EntityManager,
  taskId: string,
  state: 'moderation' | 'final',
  result: TaskResult | null,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE assessment.marking_task SET state = $2, result = $3, waiting_since = CASE WHEN state = $2 THEN waiting_since ELSE $4 END WHERE id = $1',
    [taskId, state, result === null ? null : JSON.stringify(result), at],
  );
}

/** The tasks of an attempt, in the form's order; `result` is null until they are marked. */
export function findAttemptTasks(
  database: Database,
  attemptId: string,
): Promise<{ position: number; result: TaskResult | null }[]> {
  return queryRows(
    database,
    'SELECT position, result FROM assessment.marking_task WHERE attempt_id = $1 ORDER BY position',
    [attemptId],
  );
}

/** The share of the points that people gave, by item id; of answers that are marked. */
export async function findMarkedShares(
  transaction: EntityManager,
  attemptId: string,
  form: readonly FormItem[],
): Promise<ReadonlyMap<string, number>> {
  const tasks = await findAttemptTasks(transaction, attemptId);
  const idAt = new Map(form.map(({ position, content }) => [position, content['sr-Latn'].id]));
  return new Map(
    tasks.map(({ position, result }) => [idAt.get(position) ?? '', result?.fraction ?? 0]),
  );
}
