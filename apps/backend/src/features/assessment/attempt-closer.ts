import { Injectable } from '@nestjs/common';
import { lateness } from '@svetionik/domain/attempt/accept-answer';
import { itemsToMark } from '@svetionik/domain/attempt/score-attempt';
import { idleEnd } from '@svetionik/domain/attempt/timing';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { findLocked } from '../../platform/database/lock-rows';
import { Events } from '../../platform/events/events';
import { findWithdrawal } from '../catalogue';
import { AttemptEntity } from './attempt.entity';
import { AttemptScorer, mapResponses } from './attempt-scorer';
import { findDeadline } from './attempt-time';
import {
  findCurrentAnswers,
  findForm,
  findLastActive,
  type CurrentAnswer,
  type FormItem,
} from './attempts.queries';
import { insertTasks } from './marking/marking-tasks.queries';
import { ReceiptIssuer } from './receipts/receipt-issuer';

/** A closed attempt with what it was judged by. */
export interface ClosedAttempt {
  readonly attempt: AttemptEntity;
  readonly form: FormItem[];
  readonly answers: CurrentAnswer[];
}

/** Closes attempts: handed in by the learner, or because their time is up. */
@Injectable()
export class AttemptCloser {
  constructor(
    private readonly scorer: AttemptScorer,
    private readonly events: Events,
    private readonly receipts: ReceiptIssuer,
    private readonly clock: Clock,
  ) {}

  /** Closes the attempt, and scores it unless people have to mark some of it; the caller holds the lock on its row. Gives what it was judged by. */
  async close(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
    state: 'submitted' | 'expired',
    closedAt: Date,
  ): Promise<ClosedAttempt> {
    const [form, answers] = await Promise.all([
      findForm(transaction, attempt.id),
      findCurrentAnswers(transaction, attempt.id),
    ]);
    const toMark = itemsToMark({
      items: form.map(({ content }) => content['sr-Latn']),
      responses: mapResponses(form, answers),
    });
    const wanted = new Set(toMark.map(({ id }) => id));
    const [closed] = await Promise.all([
      toMark.length === 0
        ? this.scorer.score(transaction, actor, attempt, { form, answers }, { state, closedAt })
        : this.leaveToMark(transaction, actor, attempt, {
            ...{ state, closedAt },
            form: form.filter(({ content }) => wanted.has(content['sr-Latn'].id)),
          }),
      this.receipts.issue(transaction, { attempt, state, closedAt, form, answers }),
    ]);
    return { attempt: closed, form, answers };
  }

  /** People mark the items of `form`. */
  private async leaveToMark(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
    {
      form,
      state,
      closedAt,
    }: Pick<ClosedAttempt, 'form'> & Pick<AttemptEntity, 'state'> & { closedAt: Date },
  ): Promise<AttemptEntity> {
    const closed = { state, closedAt, awaitingMarking: true };
    await transaction.update(AttemptEntity, { id: attempt.id }, closed);
    await insertTasks(transaction, {
      attempt,
      handedInAt: closedAt,
      waitingSince: this.clock.now(),
      form,
    });
    await this.events.record(transaction, actor, {
      type: 'assessment.awaiting-marking',
      version: 1,
      ids: { attemptId: attempt.id, enrolmentId: attempt.enrolmentId, personId: attempt.personId },
    });
    return Object.assign(attempt, closed);
  }

  /**
   * Closes the enrolment's open attempt when its time is up, so that whoever reads sees the truth at once. The ten
   * minutes in which answers given in time may still arrive are waited for, unless the learner hands it in.
   */
  async closeOverdue(transaction: EntityManager, actor: Actor, enrolmentId: string): Promise<void> {
    const open = await findLocked(transaction, AttemptEntity, { enrolmentId, state: 'open' });
    if (open !== null) await this.closeIfOverdue(transaction, actor, open);
  }

  /** As {@link closeOverdue}, for an attempt whose row is locked. The clock stands still while its course is withdrawn. */
  async closeIfOverdue(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
  ): Promise<AttemptEntity> {
    return (await findWithdrawal(transaction, attempt.courseEditionId)) === null
      ? this.closeByClock(transaction, actor, attempt)
      : attempt;
  }

  /** As {@link closeIfOverdue}, where it is known that the course is not withdrawn. */
  async closeByClock(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
  ): Promise<AttemptEntity> {
    const deadline = await findDeadline(transaction, attempt);
    if (deadline === null) return this.closeIfIdle(transaction, actor, attempt);
    if (this.clock.now().getTime() < deadline.getTime() + lateness) return attempt;
    return (await this.close(transaction, actor, attempt, 'expired', deadline)).attempt;
  }

  /** Without a limit of time nobody is hurried, but what is forgotten does not stay open for ever. */
  private async closeIfIdle(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
  ): Promise<AttemptEntity> {
    const end = idleEnd((await findLastActive(transaction, attempt)).getTime());
    if (this.clock.now().getTime() < end) return attempt;
    return (await this.close(transaction, actor, attempt, 'expired', new Date(end))).attempt;
  }
}
