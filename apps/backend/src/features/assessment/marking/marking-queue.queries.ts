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
 * What is free for the marker or held by them: never their own answer, none that they have marked, and none whose held copy they know. What
 * they are assigned is looked for by task: few wait, and they may have marked thousands.
 */
const available = `
  available AS (
    SELECT t.*, ce.course_id, v.item_id, m.role IS NOT NULL AS held
    FROM assessment.marking_task t
    JOIN assessment.attempt a ON a.id = t.attempt_id AND a.person_id <> $2
    JOIN assessment.item_version v ON v.id = t.item_version_id
    JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
    LEFT JOIN LATERAL (SELECT role, finished_at FROM assessment.marker_assignment WHERE task_id = t.id AND marker_id = $2 OFFSET 0) m ON true
    WHERE t.organisation_id = $1 AND t.state <> 'final' AND m.finished_at IS NULL AND (m.role IS NOT NULL OR NOT ${hasLooked('t', '$2')} AND (
      SELECT count(*) FROM assessment.marker_assignment s WHERE s.task_id = t.id AND (s.finished_at IS NOT NULL OR s.held_since > $3)
    ) < CASE WHEN t.state = 'moderation' THEN 3 WHEN t.second_marking THEN 2 ELSE 1 END)),
  wanted AS (
    SELECT * FROM available WHERE held OR NOT disturbing
      OR coalesce((SELECT disturbing FROM assessment.marker_choice WHERE organisation_id = $1 AND person_id = $2), true))` as const;

export async function findQueue(
  transaction: EntityManager,
  of: QueueFilter,
  after: QueuePlace | undefined,
  limit: number,
): Promise<QueueRow[]> {
  const rows = await queryRows(
    transaction,
    `WITH ${available}
     SELECT w.id, w.state, ce.title AS course, v.content,
       w.handed_in_at AS "handedInAt", w.disturbing, w.held, ${selectResponse('w')} AS response
     FROM wanted w
     JOIN assessment.attempt a ON a.id = w.attempt_id
     JOIN catalogue.course_editions ce ON ce.id = a.course_edition_id
     JOIN assessment.item_version v ON v.id = w.item_version_id
     WHERE ($4::uuid IS NULL OR w.course_id = $4) AND ($5::uuid IS NULL OR w.item_id = $5)
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
  const parameters = [of.organisationId, of.markerId, of.heldBefore] as const;
  const courses = await queryRows(
    transaction,
    `WITH ${available} SELECT c.id, cur.title, count(*)::int AS count FROM wanted w
     JOIN catalogue.courses c ON c.id = w.course_id JOIN catalogue.course_editions cur ON cur.id = c.current_edition_id
     GROUP BY c.id, cur.title ORDER BY cur.title->>'sr-Latn' COLLATE "sr-Latn-x-icu"`,
    parameters,
  );
  const items = await queryRows(
    transaction,
    `WITH ${available}, counted AS (SELECT item_id, count(*)::int AS count FROM wanted WHERE $4::uuid IS NULL OR course_id = $4 GROUP BY item_id)
     SELECT i.id, v.content, counted.count FROM counted JOIN assessment.item i ON i.id = counted.item_id
     JOIN assessment.item_version v ON v.id = i.current_version_id ORDER BY i.key`,
    [...parameters, of.course ?? null],
  );
  const rows = await queryRows(
    transaction,
    `WITH ${available} SELECT ((SELECT count(*) FROM available) - (SELECT count(*) FROM wanted))::int AS withheld`,
    parameters,
  );
  return { courses, items, withheld: rows[0]?.withheld ?? 0 };
}

/** How many answers wait for the marker that did not yet at `since`, and when the oldest of them was handed in. */
export async function findWaiting(
  transaction: EntityManager,
  of: Pick<QueueFilter, 'organisationId' | 'markerId' | 'heldBefore'>,
  since: Date | null,
): Promise<{ count: number; oldest: Date | null }> {
  const rows = await queryRows(
    transaction,
    `WITH ${available} SELECT count(*)::int AS count, min(handed_in_at) AS oldest FROM wanted WHERE waiting_since > coalesce($4, '-infinity'::timestamptz)`,
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
