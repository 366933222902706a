import type { Confidence } from '@svetionik/domain/items/confidence';
import type { TakenBreak } from '@svetionik/domain/attempt/breaks';
import type { LaterAnswers } from '@svetionik/domain/attempt/accept-answer';
import type { AssessmentItem, Response } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { execute, queryRows, type Database } from '../../platform/database/query';
import { selectWithdrawal, type StoredWithdrawal } from '../catalogue';
import type { AttemptRules } from './attempt.entity';
import { selectBreaks, takenBreaks } from './breaks/breaks.queries';
import {
  forever,
  type Interruption,
  parseInterruptions,
  selectInterruptions,
} from './stops.queries';

/** All that decides on an answer, or on a file for one, read in one statement that also holds the attempt against being handed in meanwhile. */
export interface AnswerContext {
  readonly state: 'open' | 'submitted' | 'expired';
  readonly epoch: number;
  readonly startedAt: Date;
  readonly rules: AttemptRules;
  readonly extraTimeFactor: number;
  readonly timeLimited: boolean;
  readonly breaks: number;
  readonly breakMinutes: number;
  readonly taken: TakenBreak[];
  readonly interruptions: Interruption[];
  readonly lastSequence: number;
  readonly later: LaterAnswers | null;
  readonly withdrawal: StoredWithdrawal | null;
  readonly item: AssessmentItem | null;
  readonly optionOrder: string[] | null;
  readonly same: z.output<typeof sameAnswer>;
}

/** The answer that is known by the id; its response is only to be compared with what is sent. */
const sameAnswer = z
  .object({
    position: z.number(),
    epoch: z.number(),
    sequence: z.number(),
    response: z.unknown(),
    marked: z.boolean(),
    confidence: z.string().nullable(),
    receivedAt: z.string(),
    flag: z.string().nullable(),
  })
  .nullable();

const laterAnswers = z
  .object({ epoch: z.number(), sequence: z.number(), receivedAt: z.number() })
  .nullable();

export async function findAnswerContext(
  transaction: EntityManager,
  actor: PersonActor,
  attemptId: string,
  answerId: string | null,
  answer: { readonly position: number; readonly epoch: number },
): Promise<AnswerContext | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT a.state, a.epoch, a.started_at AS "startedAt", a.rules, a.extra_time_factor::float8 AS "extraTimeFactor",
       a.time_limited AS "timeLimited", a.breaks, a.break_minutes AS "breakMinutes", ${selectBreaks('a.id')} AS taken,
       ${selectInterruptions('a.id', 'a.started_at', forever)} AS interruptions,
       coalesce((SELECT max(sequence) FROM assessment.answer WHERE attempt_id = a.id AND epoch = $6), 0) AS "lastSequence",
       CASE WHEN a.rules ->> 'navigation' = 'forward' THEN (
         SELECT jsonb_build_object('epoch', epoch, 'sequence', sequence, 'receivedAt', floor(extract(epoch FROM min(received_at) OVER ()) * 1000))
         FROM assessment.answer WHERE attempt_id = a.id AND position > $5 ORDER BY epoch, sequence LIMIT 1) END AS later,
       ${selectWithdrawal('a.course_edition_id')} AS withdrawal,
       v.content -> 'sr-Latn' AS item, i.option_order AS "optionOrder",
       (SELECT jsonb_build_object('position', position, 'epoch', epoch, 'sequence', sequence, 'response', response, 'marked', marked,
          'confidence', confidence, 'receivedAt', received_at, 'flag', flag) FROM assessment.answer WHERE attempt_id = a.id AND id = $4) AS same
     FROM assessment.attempt a
     LEFT JOIN assessment.attempt_item i ON i.attempt_id = a.id AND i.position = $5
     LEFT JOIN assessment.item_version v ON v.id = i.item_version_id
     WHERE a.id = $1 AND a.person_id = $2 AND a.organisation_id = $3 FOR SHARE OF a`,
    [attemptId, actor.personId, actor.organisationId, answerId, answer.position, answer.epoch],
  );
  const [found] = rows;
  if (found === undefined) return undefined;
  const { taken, interruptions, later, same, ...context } = found;
  return {
    ...context,
    taken: takenBreaks(taken),
    interruptions: parseInterruptions(interruptions),
    later: laterAnswers.parse(later),
    same: sameAnswer.parse(same),
  };
}

/**
 * The answer that stands for a question, and nobody else may answer it until this is committed. The lock is a statement of its
 * own: what was committed while it was waited for must be seen.
 */
export async function holdCurrentAnswer(
  transaction: EntityManager,
  attemptId: string,
  position: number,
): Promise<
  | { readonly epoch: number; readonly sequence: number; readonly response: Response | null }
  | undefined
> {
  await execute(
    transaction,
    `SELECT pg_advisory_xact_lock(hashtextextended($1::text || ' ' || $2::text, 0))`,
    [attemptId, String(position)],
  );
  const rows = await queryRows(
    transaction,
    'SELECT epoch, sequence, response FROM assessment.answer WHERE attempt_id = $1 AND position = $2 ORDER BY epoch DESC, sequence DESC LIMIT 1',
    [attemptId, position],
  );
  return rows[0];
}

interface AnswerRow {
  readonly organisationId: string;
  readonly attemptId: string;
  readonly id: string;
  readonly position: number;
  readonly epoch: number;
  readonly sequence: number;
  readonly response: Response | null;
  readonly marked: boolean;
  readonly confidence: Confidence | null;
  readonly claimedAt: string;
  readonly receivedAt: Date;
  readonly flag: string | null;
}

/** False when the sequence number is taken by another answer. */
export async function insertAnswer(database: Database, row: AnswerRow): Promise<boolean> {
  const inserted = await queryRows(
    database,
    `INSERT INTO assessment.answer (organisation_id, attempt_id, id, position, epoch, sequence, response, marked, confidence, claimed_at, received_at, flag)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id`,
    [
      row.organisationId,
      row.attemptId,
      row.id,
      row.position,
      row.epoch,
      row.sequence,
      row.response === null ? null : JSON.stringify(row.response),
      row.marked,
      row.confidence,
      row.claimedAt,
      row.receivedAt,
      row.flag,
    ],
  );
  return inserted.length > 0;
}
