import { Injectable } from '@nestjs/common';
import {
  type Accommodation,
  extendAccommodation,
  sameAccommodation,
} from '@svetionik/domain/attempt/accommodation';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { findLocked } from '../../../platform/database/lock-rows';
import { Events } from '../../../platform/events/events';
import { AttemptCloser } from '../attempt-closer';
import { AttemptEntity } from '../attempt.entity';
import { ownDeadline } from '../attempt-time';
import { settleBreaks } from '../breaks/breaks.queries';
import { pickAccommodation } from './accommodation-view';

/** Gives the attempts under way what is granted in their midst. Never less than they have. */
@Injectable()
export class AttemptExtender {
  constructor(
    private readonly closer: AttemptCloser,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Extends the person's open attempts; one whose time is long up is closed instead. The caller holds the member. */
  async extend(
    transaction: EntityManager,
    actor: PersonActor,
    personId: string,
    accommodation: { readonly id: string } & Accommodation,
  ): Promise<void> {
    const open = await transaction.find(AttemptEntity, {
      where: { organisationId: actor.organisationId, personId, state: 'open' },
      select: { id: true },
      order: { id: 'ASC' },
    });
    for (const { id } of open) {
      const attempt = await findLocked(transaction, AttemptEntity, { id, state: 'open' });
      if (attempt !== null) await this.extendOne(transaction, actor, attempt, accommodation);
    }
  }

  private async extendOne(
    transaction: EntityManager,
    actor: PersonActor,
    attempt: AttemptEntity,
    accommodation: { readonly id: string } & Accommodation,
  ): Promise<void> {
    const current = await this.closer.closeIfOverdue(
      transaction,
      { kind: 'system', organisationId: actor.organisationId },
      attempt,
    );
    const more = extendAccommodation(pickAccommodation(current), pickAccommodation(accommodation));
    if (current.state !== 'open' || sameAccommodation(pickAccommodation(current), more)) return;
    await settleBreaks(transaction, current, this.clock.now());
    await transaction.update(
      AttemptEntity,
      { id: current.id },
      { ...more, deadlineAt: ownDeadline({ ...current, ...more }) },
    );
    await this.events.record(transaction, actor, {
      type: 'assessment.attempt-extended',
      version: 1,
      ids: {
        attemptId: current.id,
        enrolmentId: current.enrolmentId,
        personId: current.personId,
        accommodationId: accommodation.id,
      },
    });
  }
}
