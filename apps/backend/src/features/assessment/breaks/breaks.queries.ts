import { breakSpans, type BreakAllowance, type TakenBreak } from '@svetionik/domain/attempt/breaks';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { execute, queryRows } from '../../../platform/database/query';

/** Breaks as the database gives them, in milliseconds. */
const breakRows = z.array(z.object({ startedAt: z.number(), endedAt: z.number().nullable() }));

/** The breaks of the attempt `$id` as JSON, first to last, for a SELECT list. */
export function selectBreaks<const Id extends string>(id: Id) {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'startedAt', extract(epoch FROM started_at) * 1000, 'endedAt', extract(epoch FROM ended_at) * 1000) ORDER BY started_at), '[]'::jsonb)
    FROM assessment.attempt_break WHERE attempt_id = ${id})` as const;
}

/** What {@link selectBreaks} gives. */
export function takenBreaks(rows: unknown): TakenBreak[] {
  return breakRows
    .parse(rows)
    .map(({ startedAt, endedAt }) => ({ startedAt, endedAt: endedAt ?? undefined }));
}

export async function findBreaks(
  transaction: EntityManager,
  attemptId: string,
): Promise<TakenBreak[]> {
  const rows = await queryRows(transaction, `SELECT ${selectBreaks('$1')} AS breaks`, [attemptId]);
  return takenBreaks(rows[0]?.breaks ?? []);
}

export async function hasBreak(
  transaction: EntityManager,
  attemptId: string,
  id: string,
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    'SELECT 1 FROM assessment.attempt_break WHERE attempt_id = $1 AND id = $2',
    [attemptId, id],
  );
  return rows.length > 0;
}

export async function insertBreak(
  transaction: EntityManager,
  row: { organisationId: string; attemptId: string; id: string; startedAt: Date },
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO assessment.attempt_break (organisation_id, attempt_id, id, started_at) VALUES ($1, $2, $3, $4)',
    [row.organisationId, row.attemptId, row.id, row.startedAt],
  );
}

/** Ends the break that nobody ended; the caller holds the attempt. */
export async function endOpenBreak(
  transaction: EntityManager,
  attemptId: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE assessment.attempt_break SET ended_at = $2 WHERE attempt_id = $1 AND ended_at IS NULL',
    [attemptId, at],
  );
}

/** Writes down the end of a break that has ended by itself, so that more minutes granted later do not make it longer. */
export async function settleBreaks(
  transaction: EntityManager,
  attempt: BreakAllowance & { readonly id: string },
  now: Date,
): Promise<void> {
  const last = breakSpans(await findBreaks(transaction, attempt.id), attempt).at(-1);
  if (last !== undefined && last.to <= now.getTime())
    await endOpenBreak(transaction, attempt.id, new Date(last.to));
}
