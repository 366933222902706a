import { Injectable } from '@nestjs/common';
import type { attemptView } from '@svetionik/contracts/assessment/attempts';
import type { attemptResult } from '@svetionik/contracts/assessment/results';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import type { Database } from '../../platform/database/query';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { CourseEditions, refuseWithdrawn } from '../catalogue';
import { requireOwnAttempt } from './assessment.access';
import { AttemptCloser, type ClosedAttempt } from './attempt-closer';
import { AttemptEntity } from './attempt.entity';
import { presentAttempt } from './attempt-view';
import { findCurrentAnswers, findForm } from './attempts.queries';
import { findPastScores } from './corrections/corrections.queries';
import { findFiles } from './files/answer-files.queries';
import { findAttemptTasks } from './marking/marking-tasks.queries';
import { presentResult } from './result-view';
import { readReviewStatus } from './review-status';
import { findStops } from './stops.queries';
import { insertTakeover } from './timelines/timelines.queries';

type AttemptView = z.output<typeof attemptView>;
type AttemptResult = z.output<typeof attemptResult>;
type Script = 'sr-Latn' | 'sr-Cyrl';

@Injectable()
export class AttemptsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly closer: AttemptCloser,
    private readonly editions: CourseEditions,
    private readonly clock: Clock,
  ) {}

  /** The attempt with everything acknowledged. One whose time is long up is closed first. */
  read(actor: PersonActor, attemptId: string, script: Script): Promise<AttemptView> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await this.current(transaction, actor, attemptId);
      return this.view(transaction, attempt, script);
    });
  }

  /** Moves the attempt to this device: answers of the other one are refused from now on. */
  takeOver(actor: PersonActor, attemptId: string, script: Script): Promise<AttemptView> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await this.current(transaction, actor, attemptId);
      if (attempt.state !== 'open') throw new DomainError('assessment.attempt-over');
      attempt.epoch += 1;
      await transaction.update(AttemptEntity, { id: attempt.id }, { epoch: attempt.epoch });
      await insertTakeover(transaction, attempt, this.clock.now());
      return this.view(transaction, attempt, script);
    });
  }

  /** Hands the attempt in. Twice, or from two tabs, it is one and the same result. */
  submit(
    actor: PersonActor,
    attemptId: string,
    epoch: number,
    script: Script,
  ): Promise<AttemptResult> {
    return this.transactions.unitOfWork(actor, async (transaction, last) => {
      const attempt = await this.current(transaction, actor, attemptId);
      if (attempt.state !== 'open')
        return this.result(transaction, last, await withForm(transaction, attempt), script);
      if (epoch !== attempt.epoch) throw new DomainError('assessment.taken-over');
      const closed = await this.closer.close(
        transaction,
        actor,
        attempt,
        'submitted',
        this.clock.now(),
      );
      return this.result(transaction, last, closed, script);
    });
  }

  readResult(actor: PersonActor, attemptId: string, script: Script): Promise<AttemptResult> {
    return this.transactions.unitOfWork(actor, async (transaction, last) => {
      const attempt = await this.current(transaction, actor, attemptId);
      if (attempt.state === 'open')
        throw new DomainError('assessment.attempt-over', { details: { state: 'open' } });
      return this.result(transaction, last, await withForm(transaction, attempt), script);
    });
  }

  /** For `learning`, which opens attempts in its own transaction. */
  async view(
    transaction: EntityManager,
    attempt: AttemptEntity,
    script: Script,
  ): Promise<AttemptView> {
    const [stops, { form, answers }] = await Promise.all([
      findStops(transaction, attempt),
      withForm(transaction, attempt),
    ]);
    const files = await findFiles(transaction, attempt.id, form);
    return presentAttempt({ attempt, stops, form, answers, files, script, now: this.clock.now() });
  }

  private async current(
    transaction: EntityManager,
    actor: PersonActor,
    attemptId: string,
  ): Promise<AttemptEntity> {
    const attempt = await requireOwnAttempt(transaction, actor, attemptId);
    if (attempt.state !== 'open') return attempt;
    await refuseWithdrawn(transaction, attempt.courseEditionId);
    return this.closer.closeByClock(transaction, actor, attempt);
  }

  private async result(
    transaction: EntityManager,
    last: Database,
    { attempt, form, answers }: ClosedAttempt,
    script: Script,
  ): Promise<AttemptResult> {
    const [edition] = await this.editions.findMany(transaction, [attempt.courseEditionId]);
    if (edition === undefined) throw new Error('an attempt has its edition');
    const [reviewStatus, past, files, tasks] = await Promise.all([
      readReviewStatus(transaction, attempt, this.clock.now()),
      findPastScores(transaction, attempt.id),
      findFiles(transaction, attempt.id, form),
      findAttemptTasks(last, attempt.id),
    ]);
    const parts = { attempt, edition, form, answers, tasks, files, past, script, reviewStatus };
    return presentResult(parts);
  }
}

async function withForm(
  transaction: EntityManager,
  attempt: AttemptEntity,
): Promise<ClosedAttempt> {
  const [form, answers] = await Promise.all([
    findForm(transaction, attempt.id),
    findCurrentAnswers(transaction, attempt.id),
  ]);
  return { attempt, form, answers };
}
