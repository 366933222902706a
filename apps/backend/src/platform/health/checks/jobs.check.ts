import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { queryRows } from '../../database/query';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';

const patienceMinutes = 5;

interface Standing {
  readonly waiting: number;
  readonly minutes: number;
  readonly moving: boolean;
  readonly dead: number;
}

/**
 * Whether jobs are worked through: they stand still when some have been due for five minutes while none ended and none is held. A long
 * queue that moves is well. `minutes` is how long the oldest has waited.
 */
@Injectable()
@ChecksHealth('jobs')
export class JobsCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    const { moving, ...details } = await this.standing();
    if (details.minutes >= patienceMinutes && !moving)
      return { state: 'failing', reason: 'standing-still', details };
    if (details.dead > 0) return { state: 'warning', reason: 'dead', details };
    return { state: 'ok', reason: 'moving', details };
  }

  private async standing(): Promise<Standing> {
    const rows = await queryRows(
      this.source,
      `SELECT count(*) FILTER (WHERE due)::int AS waiting,
         coalesce(floor(extract(epoch FROM now() - min(since) FILTER (WHERE due)) / 60), 0)::int AS minutes,
         bool_or(state = 'running' AND leased_until >= now())
           OR EXISTS (SELECT FROM platform.job WHERE finished_at > now() - make_interval(mins => $1)) AS moving,
         (SELECT count(*)::int FROM platform.job WHERE state = 'dead') AS dead
       FROM (SELECT state, leased_until, CASE WHEN state = 'running' THEN leased_until ELSE run_at END AS since,
               CASE WHEN state = 'running' THEN leased_until ELSE run_at END <= now() AS due
             FROM platform.job WHERE state IN ('queued', 'running')) AS open`,
      [patienceMinutes],
    );
    const [found] = rows;
    if (found === undefined) return { waiting: 0, minutes: 0, moving: true, dead: 0 };
    return { ...found, moving: found.moving ?? false };
  }
}
