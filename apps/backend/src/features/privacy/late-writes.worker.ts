import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findMember } from '../identity';
import { Eraser } from './eraser';
import { eraseAgainJob } from './privacy.jobs';

/** Removes what was written of people after they had been erased, by whatever had been allowed to before. */
@Injectable()
@Works(eraseAgainJob)
export class LateWritesWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly eraser: Eraser,
  ) {}

  async handle({ organisationId, ids: { personId, by } }: Job): Promise<void> {
    if (organisationId === null || personId === undefined || by === undefined)
      throw new Error('the job does not say who was erased');
    await this.transactions.unitOfWork({ kind: 'system', organisationId }, async (transaction) => {
      // whoever is a member has come back meanwhile
      if ((await findMember(transaction, organisationId, personId)) !== undefined) return;
      await this.eraser.remove(transaction, { organisationId, personId, by });
    });
  }
}
