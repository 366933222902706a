import { Injectable } from '@nestjs/common';
import type { publishingEffects } from '@svetionik/contracts/accreditations';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { findIssueDate } from '../../organisations';
import { requirePublishable } from '../issuing.access';
import { findTouchedCourses } from './publishing-effects.queries';

/** Whom a new edition touches, told before it is published: learners, those who wait, and accreditations. */
@Injectable()
export class PublishingEffectsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  read(actor: PersonActor, draft: string): Promise<z.output<typeof publishingEffects>> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      await requirePublishable(transaction, actor, draft);
      const { date } = await findIssueDate(transaction, organisationId, this.clock.now());
      return { courses: await findTouchedCourses(transaction, organisationId, draft, date) };
    });
  }
}
