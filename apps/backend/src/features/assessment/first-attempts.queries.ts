import type { ItemScore } from '@svetionik/domain/attempt/score-attempt';
import { breakSpans } from '@svetionik/domain/attempt/breaks';
import { joinedSpans, type Span } from '@svetionik/domain/attempt/interruption';
import type { Response } from '@svetionik/domain/items/item';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../../platform/database/query';
import { selectBreaks, takenBreaks } from './breaks/breaks.queries';
import type { ItemContent } from './item-content';
import { parseInterruptions, selectInterruptions } from './stops.queries';

/** The first closed attempt of a person at an edition's assessment, with the whole log of its answers in order. */
export interface FirstAttempt {
  readonly personId: string;
  readonly passed: boolean;
  /** Milliseconds since 1970 UTC, as are the instants of the answers. */
  readonly startedAt: number;
  /** When the clock stood still, for a break or an interruption. */
  readonly pauses: readonly Span[];
  /** In the order of the form; null of a result that was kept without them. */
  readonly scores: readonly ItemScore[] | null;
  /** The item versions, in the same order. */
  readonly versions: readonly string[];
  /** The share of the points of the entry test of the same enrolment, 0 to 1. */
  readonly entryTest: number | null;
  readonly answers: readonly LoggedAnswer[];
}

type LoggedAnswer = readonly [position: number, response: Response | null, claimedAt: number];

/** An item that an edition's forms are drawn from. `id` is that of its version. */
export interface EditionItem {
  readonly id: string;
  readonly bankId: string;
  readonly content: ItemContent;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Reads them in batches by person, so that no more than a batch is in memory. */
export async function* readFirstAttempts(
  transaction: EntityManager,
  courseEditionId: string,
  batch: number,
): AsyncGenerator<FirstAttempt[]> {
  let after = beforeAll;
  for (;;) {
    const rows = await queryRows(
      transaction,
      `WITH first AS (
         SELECT DISTINCT ON (person_id) id, person_id, enrolment_id, started_at, closed_at, passed, result, breaks, break_minutes FROM assessment.attempt
         WHERE course_edition_id = $1 AND state <> 'open' AND passed IS NOT NULL AND person_id > $2 ORDER BY person_id, started_at LIMIT $3)
       SELECT f.id, f.person_id AS "personId", f.passed, floor(extract(epoch FROM f.started_at) * 1000)::float8 AS "startedAt",
         f.breaks, f.break_minutes AS "breakMinutes", ${selectBreaks('f.id')} AS taken,
         ${selectInterruptions('f.id', 'f.started_at', 'f.closed_at')} AS interruptions, f.result -> 'items' AS scores,
         ARRAY(SELECT item_version_id FROM assessment.attempt_item WHERE attempt_id = f.id ORDER BY position) AS versions,
         (SELECT (e.points / nullif(e.maximum, 0))::float8 FROM assessment.attempt e
           WHERE e.enrolment_id = f.enrolment_id AND e.number = 0 AND e.state <> 'open') AS "entryTest"
       FROM first f ORDER BY f.person_id`,
      [courseEditionId, after, batch],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    const answers = await findLogs(
      transaction,
      rows.map(({ id }) => id),
    );
    yield rows.map(({ id, taken, interruptions, ...row }) => ({
      ...row,
      answers: answers.get(id) ?? [],
      pauses: joinedSpans([
        ...parseInterruptions(interruptions),
        ...breakSpans(takenBreaks(taken), row),
      ]),
    }));
    after = last.personId;
  }
}

/** The whole logs of the answers, by attempt. */
async function findLogs(
  transaction: EntityManager,
  attemptIds: readonly string[],
): Promise<Map<string, LoggedAnswer[]>> {
  const rows = await queryRows(
    transaction,
    `SELECT attempt_id AS "attemptId", position, response, floor(extract(epoch FROM claimed_at) * 1000)::float8 AS "claimedAt"
     FROM assessment.answer WHERE attempt_id = ANY ($1) ORDER BY attempt_id, epoch, sequence`,
    [attemptIds],
  );
  const logs = new Map<string, LoggedAnswer[]>(attemptIds.map((id) => [id, []]));
  for (const { attemptId, position, response, claimedAt } of rows)
    logs.get(attemptId)?.push([position, response, claimedAt]);
  return logs;
}

/** How many people have closed an attempt at the assessment of each edition. */
export async function countFirstAttempts(
  transaction: EntityManager,
  courseEditionIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await queryRows(
    transaction,
    `SELECT course_edition_id AS id, count(DISTINCT person_id)::int AS people FROM assessment.attempt
     WHERE course_edition_id = ANY ($1) AND state <> 'open' AND passed IS NOT NULL GROUP BY 1`,
    [courseEditionIds],
  );
  return new Map(rows.map(({ id, people }) => [id, people]));
}

/** The items that forms of the edition are drawn from, by objective and key. */
export function findEditionItems(
  transaction: EntityManager,
  courseEditionId: string,
): Promise<EditionItem[]> {
  return queryRows(
    transaction,
    `SELECT v.id, i.bank_id AS "bankId", v.content FROM assessment.course_item c
     JOIN assessment.item_version v ON v.id = c.item_version_id JOIN assessment.item i ON i.id = v.item_id
     WHERE c.course_edition_id = $1 ORDER BY c.objective, i.key`,
    [courseEditionId],
  );
}
