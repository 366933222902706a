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
import { findCurrentAnswers, findForm, findLastActive } from './attempts.queries';
import { insertTasks } from './marking/marking-tasks.queries';
import { ReceiptIssuer } from './receipts/receipt-issuer';

/** Closes attempts: handed in by the learner, or because their time is up. */
@Injectable()
export class AttemptCloser {
  constructor(
    private readonly scorer: AttemptScorer,
    private readonly events: Events,
    private readonly receipts: ReceiptIssuer,
    private readonly clock: Clock,
  ) {}

  /** Closes the attempt, and scores it unless people have to mark some of it; the caller holds the lock on its row. */
  async close(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
    state: 'submitted' | 'expired',
    closedAt: Date,
  ): Promise<AttemptEntity> {
    const form = await findForm(transaction, attempt.id);
    const answers = await findCurrentAnswers(transaction, attempt.id);
    await this.receipts.issue(transaction, { attempt, state, closedAt, form, answers });
    const toMark = itemsToMark({
      items: form.map(({ content }) => content['sr-Latn']),
      responses: mapResponses(form, answers),
    });
    if (toMark.length === 0)
      return this.scorer.score(transaction, actor, attempt, { form, answers }, { state, closedAt });
    const closed = { state, closedAt, awaitingMarking: true };
    await transaction.update(AttemptEntity, { id: attempt.id }, closed);
    const wanted = new Set(toMark.map(({ id }) => id));
    await insertTasks(transaction, {
      attempt,
      handedInAt: closedAt,
      waitingSince: this.clock.now(),
      form: form.filter(({ content }) => wanted.has(content['sr-Latn'].id)),
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
    if ((await findWithdrawal(transaction, attempt.courseEditionId)) !== null) return attempt;
    const deadline = await findDeadline(transaction, attempt);
    if (deadline === null) return this.closeIfIdle(transaction, actor, attempt);
    if (this.clock.now().getTime() < deadline.getTime() + lateness) return attempt;
    return this.close(transaction, actor, attempt, 'expired', deadline);
  }

  /** Without a limit of time nobody is hurried, but what is forgotten does not stay open for ever. */
  private async closeIfIdle(
    transaction: EntityManager,
    actor: Actor,
    attempt: AttemptEntity,
  ): Promise<AttemptEntity> {
    const end = idleEnd((await findLastActive(transaction, attempt)).getTime());
    return this.clock.now().getTime() < end
      ? attempt
      : this.close(transaction, actor, attempt, 'expired', new Date(end));
  }
}
