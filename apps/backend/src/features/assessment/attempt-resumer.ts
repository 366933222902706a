import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { newId } from '../../platform/database/identifiers';
import { lockOpenAttempts } from './attempts.queries';
import { insertInterruption } from './interruptions/interruptions.queries';

/** That learning goes on in a course which was withdrawn since. */
interface Resumption {
  readonly courseId: string;
  readonly since: Date;
  readonly changedAt: Date;
  readonly reason: string;
}

/** Lets attempts go on that stood still because their course was withdrawn: that time is an interruption for them, and for nobody else. */
@Injectable()
export class AttemptResumer {
  async resume(
    transaction: EntityManager,
    { organisationId, personId: declaredBy }: PersonActor,
    { courseId, since, changedAt, reason }: Resumption,
  ): Promise<void> {
    const attempts = await lockOpenAttempts(transaction, organisationId, courseId);
    if (attempts.length === 0 || since >= changedAt) return;
    const row = {
      id: newId(),
      organisationId,
      from: since.toISOString(),
      to: changedAt.toISOString(),
      reason,
      touched: { course: courseId, choice: 'only', attempts },
      declaredBy,
      declaredAt: changedAt,
    };
    await insertInterruption(transaction, row, attempts);
  }
}
