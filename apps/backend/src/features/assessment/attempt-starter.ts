import { Injectable } from '@nestjs/common';
import { drawForm, drawVersion } from '@svetionik/domain/attempt/draw-form';
import { noAccommodation } from '@svetionik/domain/attempt/accommodation';
import { mayStart, type PastAttempt, type StartVerdict } from '@svetionik/domain/attempt/may-start';
import { optionOrder } from '@svetionik/domain/attempt/option-order';
import { seededRandom } from '@svetionik/domain/random';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Actor, PersonActor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock';
import { DomainError } from '../../platform/http/domain-error';
import { accommodationOf } from './accommodations/accommodation-view';
import { lockMember } from './accommodations/accommodations.queries';
import { findCurrentAccommodation } from './accommodations/current-accommodation';
import { AttemptCloser } from './attempt-closer';
import { AttemptEntity, type AttemptRules } from './attempt.entity';
import { ownDeadline } from './attempt-time';
import { findContents, findPool, insertForm } from './attempts.queries';

/** An attempt that an enrolment is to have. */
export interface AttemptOrder {
  readonly attemptId: string;
  readonly enrolmentId: string;
  readonly courseEditionId: string;
  readonly rules: AttemptRules;
  /** How many attempts were allowed beyond the rules. */
  readonly extra: number;
}

/** Draws forms and opens attempts. `learning` asks for them, after its own rules. */
@Injectable()
export class AttemptStarter {
  constructor(
    private readonly closer: AttemptCloser,
    private readonly clock: Clock,
  ) {}

  /** The attempts of an enrolment, first to last; one whose time is up has been closed. */
  async list(transaction: EntityManager, actor: Actor & { readonly organisationId: string }, enrolmentId: string): Promise<AttemptEntity[]> {
    await this.closer.closeOverdue(transaction, actor, enrolmentId);
    return transaction.find(AttemptEntity, { where: { enrolmentId, organisationId: actor.organisationId }, order: { number: 'ASC' } });
  }

  /** Whether an attempt may start now; `extra` is how many were allowed beyond the rules. */
  verdict(attempts: readonly AttemptEntity[], rules: AttemptRules, extra: number): StartVerdict {
    return mayStart({ attempts: attempts.map(pastAttempt), now: this.clock.now().getTime(), allowed: rules.attempts, extra, waitHours: rules.waitHours });
  }

  /** Opens the attempt with what is granted to the person now; the caller holds a lock on the enrolment. */
  async start(transaction: EntityManager, actor: PersonActor, order: AttemptOrder): Promise<void> {
    await lockMember(transaction, actor.organisationId, actor.personId, 'SHARE');
    const attempts = await this.list(transaction, actor, order.enrolmentId);
    refuse(this.verdict(attempts, order.rules, order.extra));
    const granted = (await findCurrentAccommodation(transaction, actor.organisationId, actor.personId)) ?? noAccommodation;
    const time = { startedAt: this.clock.now(), rules: order.rules, ...accommodationOf(granted) };
    const seed = randomBytes(16).toString('hex');
    await transaction.insert(AttemptEntity, {
      id: order.attemptId,
      organisationId: actor.organisationId,
      personId: actor.personId,
      enrolmentId: order.enrolmentId,
      courseEditionId: order.courseEditionId,
      number: attempts.length + 1,
      state: 'open',
      seed,
      drawVersion,
      ...time,
      deadlineAt: ownDeadline(time),
      epoch: 1,
    });
    await this.draw(transaction, actor, order, seed);
  }

  private async draw(transaction: EntityManager, actor: PersonActor, order: AttemptOrder, seed: string): Promise<void> {
    const random = seededRandom(seed);
    const items = await findPool(transaction, order.courseEditionId);
    const versions = new Map(items.map(({ id, versionId }) => [id, versionId]));
    const drawn = drawForm({ items, draw: order.rules.draw, random }).flatMap((id) => versions.get(id) ?? []);
    const contents = new Map((await findContents(transaction, drawn)).map(({ id, content }) => [id, content]));
    const form = drawn.map((versionId) => {
      const content = contents.get(versionId);
      if (content === undefined) throw new Error('a drawn item has no content');
      return { versionId, optionOrder: optionOrder(content['sr-Latn'], random) };
    });
    await insertForm(transaction, actor.organisationId, order.attemptId, form);
  }
}

function pastAttempt({ closedAt, passed }: AttemptEntity): PastAttempt {
  return closedAt === null ? { state: 'open' } : { state: 'finished', at: closedAt.getTime(), passed: passed === true };
}

function refuse(verdict: StartVerdict): void {
  if (verdict.ok) return;
  if (verdict.reason === 'wait') throw new DomainError('assessment.wait', { details: { at: new Date(verdict.at).toISOString() } });
  if (verdict.reason === 'open') throw new DomainError('assessment.attempt-open');
  throw new DomainError('assessment.attempts-used-up', { details: { reason: verdict.reason } });
}
