import { Injectable } from '@nestjs/common';
import { isResultFinal, reconsideration } from '@svetionik/domain/marking/change-mark';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { eachOrganisation } from '../../../platform/database/organisation-scope';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { Jobs } from '../../../platform/jobs/jobs';
import { judgeMarkedJob, mailMarkedJob } from '../assessment.jobs';
import { AttemptEntity } from '../attempt.entity';
import { AttemptScorer } from '../attempt-scorer';
import { findCurrentAnswers, findForm } from '../attempts.queries';
import { findMarkedAttempts } from './mark-changes.queries';
import { findMarkedShares } from './marking-tasks.queries';

const system = { kind: 'system', organisationId: undefined } as const;
const most = 500;

/** Scores attempts once their marks are final, and tells the learners. */
@Injectable()
@Works(judgeMarkedJob)
export class MarkedAttemptsJudge implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly scorer: AttemptScorer,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const by = new Date(this.clock.now().getTime() - reconsideration);
    const marked = await this.transactions.reading(system, (transaction) =>
      eachOrganisation(transaction, () => findMarkedAttempts(transaction, by, most)),
    );
    for (const { id, organisationId } of marked.flat()) {
      const actor = { kind: 'system', organisationId } as const;
      await this.transactions.unitOfWork(actor, (transaction) =>
        this.judge(transaction, actor, id),
      );
    }
  }

  /** A mark may have been changed meanwhile, so that a third person has to decide. */
  private async judge(transaction: EntityManager, actor: Actor, attemptId: string): Promise<void> {
    const attempt = await findLocked(transaction, AttemptEntity, {
      id: attemptId,
      awaitingMarking: true,
    });
    if (!isResultFinal(attempt?.allMarkedAt?.getTime(), this.clock.now().getTime())) return;
    if (attempt === null) return;
    const form = await findForm(transaction, attemptId);
    await this.scorer.score(transaction, actor, attempt, {
      form,
      answers: await findCurrentAnswers(transaction, attemptId),
      marked: await findMarkedShares(transaction, attemptId, form),
    });
    await this.jobs.enqueue(transaction, mailMarkedJob, [
      { organisationId: attempt.organisationId, ids: { attemptId } },
    ]);
  }
}
