import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChecksHealth, type HealthCheck, type HealthFinding } from '../health-check';
import { findJobBacklog } from './checks.queries';

const patienceMinutes = 5;

/**
 * Whether jobs are worked through: they stand still when some have been due for five minutes while none ended and none is held. A long
 * queue that moves is well. `minutes` is how long the oldest has waited.
 */
@Injectable()
@ChecksHealth('jobs')
export class JobsCheck implements HealthCheck {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<HealthFinding> {
    const { moving, ...details } = await findJobBacklog(this.source, patienceMinutes);
    if (details.minutes >= patienceMinutes && !moving)
      return { state: 'failing', reason: 'standing-still', details };
    if (details.dead > 0) return { state: 'warning', reason: 'dead', details };
    return { state: 'ok', reason: 'moving', details };
  }
}
