import { Injectable } from '@nestjs/common';
import {
  analyseAssessment,
  type AssessmentStatistics,
} from '@svetionik/domain/statistics/assessment-statistics';
import { AssessmentTally } from '@svetionik/domain/statistics/assessment-tally';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findEditionItems, readFirstAttempts } from '../assessment';
import { toAttemptOutcome } from './attempt-outcomes';
import {
  findOrder,
  findPeopleGroups,
  noteFailure,
  noteProgress,
  storeStatistics,
  type AnalysisOrder,
} from './item-analysis.queries';
import { toItemOptions } from './item-options';
import { computeItemAnalysisJob } from './reporting.jobs';

const batch = 250;

interface Counted {
  readonly people: number;
  readonly statistics: AssessmentStatistics;
}

/** Computes statistics from one consistent picture of the attempts, a batch of people at a time. */
@Injectable()
@Works(computeItemAnalysisJob)
export class ItemAnalysisComputer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const id = job.ids['figuresId'];
    if (job.organisationId === null || id === undefined)
      throw new Error('the job names no computation');
    const actor = { kind: 'system', organisationId: job.organisationId } as const;
    try {
      await this.compute(actor, id);
    } catch (error) {
      if (job.attempt >= computeItemAnalysisJob.attempts) {
        await this.transactions.unitOfWork(actor, (transaction) =>
          noteFailure(transaction, id, this.clock.now()),
        );
      }
      throw error;
    }
  }

  private async compute(actor: SystemActor, id: string): Promise<void> {
    const counted = await this.transactions.reading(actor, async (transaction) => {
      const order = await findOrder(transaction, id);
      return order === undefined || order.computedAt !== null
        ? undefined
        : this.count(transaction, actor, order);
    });
    if (counted === undefined) return;
    await this.transactions.unitOfWork(actor, (transaction) =>
      storeStatistics(transaction, id, counted, this.clock.now()),
    );
  }

  private async count(
    transaction: EntityManager,
    actor: SystemActor,
    { id, courseEditionId, rules }: AnalysisOrder,
  ): Promise<Counted> {
    const items = await findEditionItems(transaction, courseEditionId);
    const tally = new AssessmentTally();
    let people = 0;
    for await (const attempts of readFirstAttempts(transaction, courseEditionId, batch)) {
      const groups = await findPeopleGroups(
        transaction,
        attempts.map(({ personId }) => personId),
      );
      for (const attempt of attempts)
        tally.add(toAttemptOutcome(attempt, groups.get(attempt.personId) ?? {}));
      people += attempts.length;
      await this.transactions.unitOfWork(actor, (other) => noteProgress(other, id, people));
    }
    const statistics = analyseAssessment(tally, {
      ...rules,
      items: new Map(items.map(({ id, content }) => [id, toItemOptions(content)])),
    });
    if (statistics === undefined) throw new DomainError('reporting.too-few-people');
    return { people, statistics };
  }
}
