import type { TakenBreak } from '@svetionik/domain/attempt/breaks';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { queryRows } from '../../platform/database/query';
import type { AttemptEntity } from './attempt.entity';
import { selectBreaks, takenBreaks } from './breaks/breaks.queries';

export type Interruption = z.output<typeof interruption>;

const interruption = z.object({ from: z.number(), to: z.number() }).readonly();

/** What stopped the clock of an attempt: the server's interruptions and the learner's breaks. */
export interface Stops {
  readonly interruptions: readonly Interruption[];
  readonly taken: readonly TakenBreak[];
}

/** The end of a time that lasts, for a query. */
export const forever = `'infinity'`;

/** The interruptions that touched the attempt after `start` as JSON, in milliseconds, for a SELECT list: downtime, and what was declared for it. */
export function selectInterruptions<
  const Attempt extends string,
  const Start extends string,
  const End extends string,
>(attempt: Attempt, start: Start, end: End) {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)
    FROM assessment.service_interruption o WHERE ends_at > ${start} AND starts_at < ${end} AND (kind = 'downtime' OR EXISTS (
      SELECT FROM assessment.interrupted_attempt WHERE attempt_id = ${attempt} AND service_interruption_id = o.id)))` as const;
}

/** What {@link selectInterruptions} gives. */
export function parseInterruptions(rows: unknown): Interruption[] {
  return z.array(interruption).parse(rows);
}

/** What has stopped the clock of the attempt by now. */
export async function findStops(
  transaction: EntityManager,
  attempt: Pick<AttemptEntity, 'id' | 'startedAt'>,
): Promise<Stops> {
  const rows = await queryRows(
    transaction,
    `SELECT ${selectInterruptions('$2', '$1', forever)} AS interruptions, ${selectBreaks('$2')} AS breaks`,
    [attempt.startedAt, attempt.id],
  );
  return {
    interruptions: parseInterruptions(rows[0]?.interruptions ?? []),
    taken: takenBreaks(rows[0]?.breaks ?? []),
  };
}
