import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Jobs } from '../../platform/jobs/jobs';
import { mailRunNewsJob } from './runs.jobs';

/** Tells people that something of a run is new for them. */
@Injectable()
export class RunNews {
  constructor(private readonly jobs: Jobs) {}

  tell(
    transaction: EntityManager,
    organisationId: string,
    runId: string,
    people: readonly string[],
  ): Promise<void> {
    const orders = people.map((personId) => ({ organisationId, ids: { runId, personId } }));
    return this.jobs.enqueue(transaction, mailRunNewsJob, orders);
  }
}
