import type { EntityManager } from 'typeorm';
import type { Response } from '@svetionik/domain/items/item';
import { execute, queryRows } from '../../../platform/database/query';
import type { PublishedText } from '../../catalogue';
import { hasLooked } from '../copies/seen-copy.queries';
import type { ItemContent } from '../item-content';
import { selectResponse } from './marking-tasks.queries';

/** Who asks, and what of the queue. `heldBefore`: what was taken before and not touched since is free again. */
export interface QueueFilter {
  readonly organisationId: string;
  readonly markerId: string;
  readonly heldBefore: Date;
  readonly course: string | undefined;
  readonly item: string | undefined;
}

export interface QueueRow {
  readonly id: string;
  readonly stage: 'marking' | 'moderation';
  readonly course: PublishedText;
  readonly content: ItemContent;
  readonly response: Response | null;
  readonly handedInAt: Date;
  readonly disturbing: boolean;
  readonly held: boolean;
}

/** A place in the queue: what one holds first, then the oldest. */
export interface QueuePlace {
  readonly held: boolean;
  readonly handedInAt: string;
  readonly id: string;
}

/**
 * What is free for the marker or held by them: never their own answer, none that they have marked, and none whose held copy they know. Whose
 * it is and what they are assigned is looked for by task: few wait, and they may have marked thousands.
 */
const available = `
  available AS (
    SELECT t.*, ce.course_id, ce.title, v.item_id, m.role IS NOT NULL AS held, m.role IS NOT NULL OR NOT t.disturbing
      OR coalesce((SELECT disturbing FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2), true) AS wanted
    FROM assessment.marking_task t
    CROSS JOIN LATERAL (SELECT person_id, course_edition_id FROM assessment.attempt WHERE id = t.attempt_id OFFSET 0) a
    JOIN assessment.item_version v ON v.id = t.item_version_id
    JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
    LEFT JOIN LATERAL (SELECT role, finished_at FROM assessment.marker_assignment WHERE task_id = t.id AND marker_id = $2 OFFSET 0) m ON true
    WHERE t.organisation_id = $1 AND t.state <> 'final' AND a.person_id <> $2 AND m.finished_at IS NULL AND (m.role IS NOT NULL OR NOT ${hasLooked('t', '$2')} AND (
      SELECT count(*) FROM assessment.marker_assignment s WHERE s.task_id = t.id AND (s.finished_at IS NOT NULL OR s.held_since > $3)
    ) < CASE WHEN t.state = 'moderation' THEN 3 WHEN t.second_marking THEN 2 ELSE 1 END))` as const;

export async function findQueue(
  transaction: EntityManager,
  of: QueueFilter,
  after: QueuePlace | undefined,
  limit: number,
): Promise<QueueRow[]> {
  const rows = await queryRows(
    transaction,
    `WITH ${available}
     SELECT w.id, w.state, w.title AS course, v.content,
       w.handed_in_at AS "handedInAt", w.disturbing, w.held, ${selectResponse('w')} AS response
     FROM available w JOIN assessment.item_version v ON v.id = w.item_version_id
     WHERE w.wanted AND ($4::uuid IS NULL OR w.course_id = $4) AND ($5::uuid IS NULL OR w.item_id = $5)
       AND ($6::uuid IS NULL OR (NOT w.held, w.handed_in_at, w.id) > ($7::boolean, $8::timestamptz, $6))
     ORDER BY NOT w.held, w.handed_in_at, w.id LIMIT $9`,
    [
      of.organisationId,
      of.markerId,
      of.heldBefore,
      of.course ?? null,
      of.item ?? null,
      after?.id ?? null,
      !(after?.held ?? false),
      after?.handedInAt ?? null,
      limit,
    ],
  );
  return rows.map(({ state, ...row }) => ({
    ...row,
    stage: state === 'moderation' ? 'moderation' : 'marking',
  }));
}

/** How many answers there are of each course, and of each item of the chosen course. */
export async function countQueue(
  transaction: EntityManager,
  of: QueueFilter,
): Promise<{
  courses: { id: string; title: PublishedText; count: number }[];
  items: { id: string; content: ItemContent; count: number }[];
  withheld: number;
}> {
  const counted = await queryRows(
    transaction,
    `WITH ${available}
     SELECT course_id AS course, item_id AS item, count(*) FILTER (WHERE wanted)::int AS count, count(*) FILTER (WHERE NOT wanted)::int AS withheld
     FROM available GROUP BY course_id, item_id`,
    [of.organisationId, of.markerId, of.heldBefore],
  );
  const ofCourses = sumBy(counted, ({ course }) => course);
  const chosen = counted.filter(({ course }) => of.course === undefined || course === of.course);
  const ofItems = sumBy(chosen, ({ item }) => item);
  const courses = await queryRows(
    transaction,
    `SELECT c.id, cur.title FROM catalogue.courses c JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     WHERE c.id = ANY ($1::uuid[]) ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    [[...ofCourses.keys()]],
  );
  const items = await queryRows(
    transaction,
    `SELECT i.id, v.content FROM assessment.item i JOIN assessment.item_version v ON v.id = i.current_version_id
     WHERE i.id = ANY ($1::uuid[]) ORDER BY i.key`,
    [[...ofItems.keys()]],
  );
  return {
    courses: courses.map((course) => ({ ...course, count: ofCourses.get(course.id) ?? 0 })),
    items: items.map((item) => ({ ...item, count: ofItems.get(item.id) ?? 0 })),
    withheld: counted.reduce((sum, { withheld }) => sum + withheld, 0),
  };
}

/** What is counted of each; nothing of what nobody wants. */
function sumBy<Row extends { readonly count: number }>(
  rows: readonly Row[],
  readKey: (row: Row) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows)
    if (row.count > 0) sums.set(readKey(row), (sums.get(readKey(row)) ?? 0) + row.count);
  return sums;
}

/** How many answers wait for the marker that did not yet at `since`, and when the oldest of them was handed in. */
export async function findWaiting(
  transaction: EntityManager,
  of: Pick<QueueFilter, 'organisationId' | 'markerId' | 'heldBefore'>,
  since: Date | null,
): Promise<{ count: number; oldest: Date | null }> {
  const rows = await queryRows(
    transaction,
    `WITH ${available} SELECT count(*)::int AS count, min(handed_in_at) AS oldest FROM available WHERE wanted AND waiting_since > coalesce($4, '-infinity'::timestamptz)`,
    [of.organisationId, of.markerId, of.heldBefore, since],
  );
  return rows[0] ?? { count: 0, oldest: null };
}

/** What a marker wants: disturbing answers, and mail when answers wait. */
export interface MarkerChoice {
  readonly disturbing: boolean;
  readonly mailed: boolean;
}

export async function findChoice(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
): Promise<MarkerChoice> {
  const rows = await queryRows(
    transaction,
    'SELECT disturbing, mailed FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2',
    [organisationId, personId],
  );
  return rows[0] ?? { disturbing: true, mailed: true };
}

export async function writeChoice(
  transaction: EntityManager,
  organisationId: string,
  personId: string,
  { disturbing, mailed }: MarkerChoice,
): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO assessment.marker_choice (organisation_id, person_id, disturbing, mailed) VALUES ($1, $2, $3, $4)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET disturbing = EXCLUDED.disturbing, mailed = EXCLUDED.mailed`,
    [organisationId, personId, disturbing, mailed],
  );
}
