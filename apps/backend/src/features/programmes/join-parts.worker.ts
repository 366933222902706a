import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findMember } from '../identity';
import { readEditions } from './editions.queries';
import { findOwnEditions } from './participants.queries';
import { PartJoiner } from './part-joiner';
import { joinPartsJob } from './programmes.jobs';

/** Follows somebody on their programmes: what has opened, they are enrolled in, however often it is called. */
@Injectable()
@Works(joinPartsJob)
export class JoinPartsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly joiner: PartJoiner,
  ) {}

  async handle({ organisationId, ids: { personId } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined) return;
    const actor = { kind: 'system', organisationId, personId } as const;
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const own = await findOwnEditions(transaction, actor);
      if (own.length === 0) return;
      const member = await findMember(transaction, organisationId, personId);
      if (member === undefined || member.blockedAt !== null) return;
      const ids = own.map(({ editionId }) => editionId);
      const editions = await readEditions(transaction, organisationId, ids);
      for (const edition of editions.values())
        await this.joiner.joinOpen(transaction, organisationId, personId, edition);
    });
  }
}
