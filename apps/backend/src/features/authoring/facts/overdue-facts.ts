import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findIssueDate } from '../../organisations';
import { findOverdueFacts, type OverdueFactRow } from './overdue-facts.queries';

/** The facts in use whose day has passed in the zone of their organisation. */
@Injectable()
export class OverdueFacts {
  async list(
    transaction: EntityManager,
    organisationId: string,
    now: Date,
    page: { after: string | undefined; limit: number },
  ): Promise<OverdueFactRow[]> {
    const { date } = await findIssueDate(transaction, organisationId, now);
    return findOverdueFacts(transaction, organisationId, date, page);
  }

  async exist(transaction: EntityManager, organisationId: string, now: Date): Promise<boolean> {
    const [first] = await this.list(transaction, organisationId, now, {
      after: undefined,
      limit: 1,
    });
    return first !== undefined;
  }
}
