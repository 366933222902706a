import { deadline, pausedMilliseconds } from '@svetionik/domain/attempt/timing';
import type { EntityManager } from 'typeorm';
import type { AttemptEntity } from './attempt.entity';

interface Outage {
  readonly from: number;
  readonly to: number;
}

type Timed = Pick<AttemptEntity, 'startedAt' | 'rules' | 'extraTimeFactor'>;

/** The outages since `$start` as JSON, in milliseconds, for a SELECT list. */
export function outagesSince(start: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object(
    'from', extract(epoch FROM starts_at) * 1000, 'to', extract(epoch FROM ends_at) * 1000)), '[]'::jsonb)
    FROM assessment.outage WHERE ends_at > ${start})`;
}

/** When the attempt is over: the clock stood still during the outages, and never otherwise. */
export function deadlineWith(attempt: Timed, outages: readonly Outage[]): Date {
  const time = { startedAt: attempt.startedAt.getTime(), minutes: attempt.rules.minutes, extraTimeFactor: attempt.extraTimeFactor };
  return new Date(deadline({ ...time, pausedMilliseconds: pausedMilliseconds({ ...time, outages }) }));
}

/** As {@link deadlineWith}, with all outages known by now. */
export async function deadlineOf(transaction: EntityManager, attempt: Timed): Promise<Date> {
  const rows: { outages: Outage[] }[] = await transaction.query(`SELECT ${outagesSince('$1')} AS outages`, [attempt.startedAt]);
  return deadlineWith(attempt, rows[0]?.outages ?? []);
}
