import { Injectable } from '@nestjs/common';
import type { attemptView } from '@svetionik/contracts/assessment/attempts';
import { breakStatus, mayTakeBreak } from '@svetionik/domain/attempt/breaks';
import { hasEnded } from '@svetionik/domain/attempt/timing';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireOpenAttempt } from '../assessment.access';
import type { AttemptEntity } from '../attempt.entity';
import { findDeadline } from '../attempt-time';
import { AttemptsService } from '../attempts.service';
import { endOpenBreak, findBreaks, hasBreak, insertBreak, settleBreaks } from './breaks.queries';

type View = z.output<typeof attemptView>;

/** Where an attempt goes on: the device by its epoch, and the script that its items are read in. */
interface Here {
  readonly epoch: number;
  readonly script: 'sr-Latn' | 'sr-Cyrl';
}

/** Breaks that the learner begins and ends. The database keeps them, so that they last through a reload and a restart. */
@Injectable()
export class BreaksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptsService,
    private readonly clock: Clock,
  ) {}

  start(
    actor: PersonActor,
    attemptId: string,
    breakId: string,
    { epoch, script }: Here,
  ): Promise<Answer<View> | View> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await requireOpenAttempt(transaction, actor, attemptId, epoch);
      if (await hasBreak(transaction, attempt.id, breakId))
        return this.attempts.view(transaction, attempt, script);
      await this.begin(transaction, attempt, breakId);
      return created(await this.attempts.view(transaction, attempt, script));
    });
  }

  end(actor: PersonActor, attemptId: string, { epoch, script }: Here): Promise<View> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const attempt = await requireOpenAttempt(transaction, actor, attemptId, epoch);
      await settleBreaks(transaction, attempt, this.clock.now());
      await endOpenBreak(transaction, attempt.id, this.clock.now());
      return this.attempts.view(transaction, attempt, script);
    });
  }

  private async begin(
    transaction: EntityManager,
    attempt: AttemptEntity,
    id: string,
  ): Promise<void> {
    const startedAt = this.clock.now();
    const deadline = await findDeadline(transaction, attempt);
    if (deadline !== null && hasEnded(deadline.getTime(), startedAt.getTime()))
      throw new DomainError('assessment.attempt-over');
    const verdict = mayTakeBreak(
      breakStatus(await findBreaks(transaction, attempt.id), attempt, startedAt.getTime()),
    );
    if (!verdict.ok)
      throw new DomainError('assessment.no-break', { details: { reason: verdict.reason } });
    await settleBreaks(transaction, attempt, startedAt);
    await insertBreak(transaction, {
      organisationId: attempt.organisationId,
      attemptId: attempt.id,
      id,
      startedAt,
    });
  }
}
