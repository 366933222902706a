import type { DrawableItem } from '@svetionik/domain/attempt/blueprint';
import type { Confidence } from '@svetionik/domain/items/confidence';
import type { Response } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import type { ItemContent } from './item-content';

/** An item of a form, with the order in which its options were shown. */
export interface FormItem {
  readonly position: number;
  readonly optionOrder: string[];
  readonly content: ItemContent;
}

/** An answer that counts: the one with the highest epoch and sequence of its position. */
export interface CurrentAnswer {
  readonly position: number;
  readonly response: Response | null;
  readonly marked: boolean;
  readonly confidence: Confidence | null;
  readonly receivedAt: Date;
  readonly epoch: number;
  readonly sequence: number;
}

/**
 * The form of an attempt, each item as it was last corrected: the same question, by another key. With `correctionId` as if
 * that correction, too, held already.
 */
export function findForm(
  transaction: EntityManager,
  attemptId: string,
  correctionId: string | null = null,
): Promise<FormItem[]> {
  return queryRows(
    transaction,
    `SELECT a.position, a.option_order AS "optionOrder", v.content FROM assessment.attempt_item a
     LEFT JOIN LATERAL (SELECT to_version_id FROM assessment.correction WHERE from_version_id = a.item_version_id AND (applied_at IS NOT NULL OR id = $2)
       ORDER BY id = $2 DESC, applied_at DESC LIMIT 1) c ON true
     JOIN assessment.item_version v ON v.id = coalesce(c.to_version_id, a.item_version_id) WHERE a.attempt_id = $1 ORDER BY a.position`,
    [attemptId, correctionId],
  );
}

/** Whether the enrolment is done with the assessment: passed, or as often failed as is allowed and none is under way. */
export async function isSettled(
  transaction: EntityManager,
  enrolmentId: string,
  allowed: number,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `SELECT coalesce(bool_or(passed), false) OR (NOT bool_or(passed IS NULL) AND count(*) >= $2) AS settled
     FROM assessment.attempt WHERE enrolment_id = $1 AND number > 0`,
    [enrolmentId, allowed],
  );
  return rows[0]?.settled ?? false;
}

export function findCurrentAnswers(
  transaction: EntityManager,
  attemptId: string,
): Promise<CurrentAnswer[]> {
  return queryRows(
    transaction,
    `SELECT DISTINCT ON (position) position, response, marked, confidence, received_at AS "receivedAt", epoch, sequence
     FROM assessment.answer WHERE attempt_id = $1 ORDER BY position, epoch DESC, sequence DESC`,
    [attemptId],
  );
}

/** What a form of the edition is drawn from: no content, only what the draw goes by. */
export function findPool(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<(DrawableItem & { readonly versionId: string })[]> {
  return queryRows(
    transaction,
    `SELECT item_version_id AS "versionId", key AS id, objective, difficulty, must_have AS "mustHave", enemy_marks AS marks
     FROM assessment.course_item WHERE course_edition_id = $1`,
    [courseEditionId],
  );
}

export function findContents(
  transaction: EntityManager,
  versionIds: readonly string[],
): Promise<{ id: string; content: ItemContent }[]> {
  return queryRows(
    transaction,
    'SELECT id, content FROM assessment.item_version WHERE id = ANY ($1)',
    [versionIds],
  );
}

/** The contents of all that forms of the edition are drawn from. */
export function findBankContents(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<{ id: string; content: ItemContent }[]> {
  return queryRows(
    transaction,
    `SELECT v.id, v.content FROM assessment.course_item c
     JOIN assessment.item_version v ON v.id = c.item_version_id WHERE c.course_edition_id = $1`,
    [courseEditionId],
  );
}

/** When something was last answered in the attempt; its start where nothing was. */
export async function findLastActive(
  transaction: EntityManager,
  attempt: { readonly id: string; readonly startedAt: Date },
): Promise<Date> {
  const rows = await queryRows(
    transaction,
    'SELECT max(received_at) AS at FROM assessment.answer WHERE attempt_id = $1',
    [attempt.id],
  );
  return rows[0]?.at ?? attempt.startedAt;
}

/** The open attempts in a course, held until the transaction ends. */
export async function lockOpenAttempts(
  transaction: EntityManager,
  organisationId: string,
  courseId: string,
): Promise<string[]> {
  const rows = await queryRows(
    transaction,
    `SELECT a.id FROM assessment.attempt a JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     WHERE a.organisation_id = $1 AND a.state = 'open' AND ce.course_id = $2 ORDER BY a.id FOR UPDATE OF a`,
    [organisationId, courseId],
  );
  return rows.map(({ id }) => id);
}

/** Open attempts whose time ended before `before`, and those without an end in which nothing was done since `idleSince`. */
export function findOverdueAttempts(
  transaction: EntityManager,
  before: Date,
  idleSince: Date,
  most: number,
): Promise<{ id: string; organisation_id: string }[]> {
  return queryRows(
    transaction,
    `SELECT id, organisation_id FROM assessment.attempt a WHERE state = 'open'
           AND NOT EXISTS (SELECT FROM catalogue.withdrawn_editions WHERE course_edition_id = a.course_edition_id) AND (deadline_at < $1 OR deadline_at IS NULL AND started_at < $2
           AND NOT EXISTS (SELECT FROM assessment.answer WHERE attempt_id = a.id AND received_at >= $2)) ORDER BY deadline_at LIMIT $3`,
    [before, idleSince, most],
  );
}
