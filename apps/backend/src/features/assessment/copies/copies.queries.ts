import type { EntityManager } from 'typeorm';
import { copyNeeds } from '../../../platform/copies/document-copier';
import { countChanged, execute, queryRows, type Database } from '../../../platform/database/query';
import type { PublishedText } from '../../catalogue';
import type { FilePlace } from '../files/answer-files.queries';
import type { ItemContent } from '../item-content';
import { selectResponse } from '../marking/marking-tasks.queries';
import { hasLooked, seenCopy } from './seen-copy.queries';

/** A file of an answer that counts and waits for marks. */
export interface FileToCopy extends FilePlace {
  readonly organisationId: string;
  readonly hash: string;
  readonly mediaType: string;
}

/** What became of a copy. */
export interface CopyResult {
  readonly state: 'made' | 'held' | 'failed';
  readonly hash: string | null;
  readonly detail: readonly string[];
}

/** Documents and texts without a copy: those not tried yet first, then in turn, so that none stands in the way of others. Pictures are made anew when they are sent. */
export function findFilesToCopy(transaction: EntityManager, most: number): Promise<FileToCopy[]> {
  return queryRows(
    transaction,
    `SELECT f.organisation_id AS "organisationId", f.attempt_id AS "attemptId", f.position, f.hash, p.media_type AS "mediaType"
     FROM assessment.marking_task t
     JOIN assessment.answer_file f ON f.attempt_id = t.attempt_id AND f.position = t.position AND f.named AND f.copy_state IS NULL
     JOIN platform.file p ON p.hash = f.hash AND p.media_type NOT LIKE 'image/%'
     WHERE t.state <> 'final' AND ${selectResponse('t')} -> 'files' @> jsonb_build_array(jsonb_build_object('hash', f.hash))
     ORDER BY f.copy_tried_at NULLS FIRST, t.waiting_since, f.hash LIMIT $1`,
    [most],
  );
}

/** Holds the file; false where it is gone or has a copy meanwhile. */
export async function holdUncopied(
  transaction: EntityManager,
  { attemptId, position, hash }: FilePlace & { readonly hash: string },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT FROM assessment.answer_file WHERE attempt_id = $1 AND position = $2 AND hash = $3 AND copy_state IS NULL FOR UPDATE',
    [attemptId, position, hash],
  );
  return rows.length > 0;
}

export async function writeCopy(
  transaction: EntityManager,
  { attemptId, position, hash }: FilePlace & { readonly hash: string },
  result: CopyResult,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE assessment.answer_file SET copy_state = $4, copy_hash = $5, copy_detail = $6 WHERE attempt_id = $1 AND position = $2 AND hash = $3`,
    [attemptId, position, hash, result.state, result.hash, result.detail],
  );
}

/** Notes what is missing or went wrong this time, and gives how often it went wrong so far. */
export async function noteUncopied(
  transaction: EntityManager,
  { attemptId, position, hash }: FilePlace & { readonly hash: string },
  { detail, counts, at }: { readonly detail: string; readonly counts: boolean; readonly at: Date },
): Promise<number> {
  const rows = await queryRows(
    transaction,
    `UPDATE assessment.answer_file SET copy_detail = ARRAY[$4], copy_tries = copy_tries + $5::int, copy_tried_at = $6 WHERE attempt_id = $1 AND position = $2 AND hash = $3
     RETURNING copy_tries AS tries`,
    [attemptId, position, hash, detail, counts ? 1 : 0, at],
  );
  return rows[0]?.tries ?? 0;
}

/** A document that markers do not see. */
export interface WithheldRow {
  readonly id: string;
  readonly course: PublishedText;
  readonly content: ItemContent;
  readonly handedInAt: Date;
  /** One of {@link SeenCopy} that is not seen. */
  readonly state: string | null;
  readonly detail: string[];
}

/** Who asks about what is held back. */
export interface Decider {
  readonly organisationId: string;
  readonly personId: string;
}

/** Whoever marks the answer stays blind, and nobody decides about their own. */
const decided = `a.person_id <> $2 AND NOT EXISTS (SELECT FROM assessment.marker_assignment s WHERE s.task_id = t.id AND s.marker_id = $2)`;

/** Looked for by the answers that wait, which are few: files are kept of all that were ever marked. */
const withheld = `
  FROM assessment.marking_task t
  CROSS JOIN LATERAL (SELECT id, organisation_id, hash, named, copy_state, copy_detail, released_at FROM assessment.answer_file
    WHERE attempt_id = t.attempt_id AND position = t.position OFFSET 0) f
  JOIN platform.file p ON p.hash = f.hash
  JOIN assessment.item_version v ON v.id = t.item_version_id
  JOIN assessment.attempt a ON a.id = t.attempt_id AND ${decided}
  JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
  WHERE t.organisation_id = $1 AND t.state <> 'final' AND f.organisation_id = $1 AND f.named AND ${seenCopy('f', 'p')} IN ('held', 'failed', 'missing')` as const;

/** The first handed in first, a page after the file `after`. */
export function findWithheld(
  transaction: EntityManager,
  { organisationId, personId }: Decider,
  after: string | undefined,
  limit: number,
): Promise<WithheldRow[]> {
  return queryRows(
    transaction,
    `SELECT f.id, ce.title AS course, v.content, t.handed_in_at AS "handedInAt", ${seenCopy('f', 'p')} AS state, f.copy_detail AS detail ${withheld}
     AND ($3::uuid IS NULL OR (t.handed_in_at, f.id) > (SELECT o.handed_in_at, g.id FROM assessment.answer_file g
       JOIN assessment.marking_task o ON o.attempt_id = g.attempt_id AND o.position = g.position WHERE g.id = $3 AND g.organisation_id = $1))
     ORDER BY t.handed_in_at, f.id LIMIT $4`,
    [organisationId, personId, after ?? null, limit],
  );
}

/** The file with its answer, for who may decide about it. */
const decidedFile = `f.organisation_id = $1 AND f.id = $3 AND EXISTS (
  SELECT FROM assessment.marking_task t JOIN assessment.attempt a ON a.id = t.attempt_id AND ${decided}
  WHERE t.attempt_id = f.attempt_id AND t.position = f.position)` as const;

/** The copy that is held back; that they have looked at it is noted with it. */
export async function lookAtHeld(
  transaction: EntityManager,
  { organisationId, personId }: Decider,
  id: string,
): Promise<{ mediaType: string; content: Buffer } | undefined> {
  const rows = await queryRows(
    transaction,
    `UPDATE assessment.answer_file f SET looked_by = CASE WHEN $2 = ANY (f.looked_by) THEN f.looked_by ELSE f.looked_by || $2::uuid END
     FROM platform.file p WHERE p.hash = f.copy_hash AND f.copy_state = 'held' AND ${decidedFile}
     RETURNING p.media_type AS "mediaType", p.content`,
    [organisationId, personId, id],
  );
  return rows[0];
}

/** Whether they have looked at a copy of the answer that is held back. */
export async function knowsHeldCopy(
  transaction: EntityManager,
  taskId: string,
  personId: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT FROM assessment.marking_task t WHERE t.id = $1 AND ${hasLooked('t', '$2')}`,
    [taskId, personId],
  );
  return rows.length > 0;
}

/** Lets the copy go; false where none is held back. What was let go stays so. */
export async function releaseHeld(
  transaction: EntityManager,
  { organisationId, personId }: Decider,
  id: string,
  at: Date,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE assessment.answer_file f SET released_at = coalesce(f.released_at, $4), released_by = coalesce(f.released_by, $2)
     WHERE f.copy_state = 'held' AND ${decidedFile}`,
    [organisationId, personId, id, at],
  );
  return changed > 0;
}

/** Forgets that it went wrong; false where it did not. */
export async function forgetFailure(
  transaction: EntityManager,
  { organisationId, personId }: Decider,
  id: string,
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    `UPDATE assessment.answer_file f SET copy_state = NULL, copy_tries = 0, copy_tried_at = NULL, copy_detail = '{}'
     WHERE (f.copy_state = 'failed' OR f.copy_state IS NULL) AND ${decidedFile}`,
    [organisationId, personId, id],
  );
  return changed > 0;
}

/** Of the files that wait for marks: one of {@link copyNeeds} that is missing, and how many are for somebody to decide about. */
export async function findUnseen(
  database: Database,
): Promise<{ need: string | null; undecided: number }> {
  const rows = await queryRows(
    database,
    `SELECT min(f.copy_detail[1]) FILTER (WHERE f.copy_state IS NULL AND f.copy_detail[1] = ANY ($1)) AS need,
         count(*) FILTER (WHERE f.copy_state = 'failed' OR f.copy_state = 'held' AND f.released_at IS NULL)::int AS undecided
       FROM assessment.answer_file f JOIN assessment.marking_task t ON t.attempt_id = f.attempt_id AND t.position = f.position AND t.state <> 'final'
       WHERE f.named`,
    [copyNeeds],
  );
  return rows[0] ?? { need: null, undecided: 0 };
}
