import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { eachOrganisation } from '../../platform/database/organisation-scope';
import { Transactions } from '../../platform/database/transactions';
import { Works, type JobHandler } from '../../platform/jobs/define-job';
import { sweepExportsJob } from './exports.jobs';
import { deleteExpiredExports } from './exports.queries';

export const keptDays = 7;
const keptMilliseconds = keptDays * 24 * 60 * 60 * 1000;

/** When a document is removed that was asked for then. It holds many people's data, and can be made again. */
export function computeRemoval(askedAt: Date): Date {
  return new Date(askedAt.getTime() + keptMilliseconds);
}

/** Removes documents that were asked for days ago. */
@Injectable()
@Works(sweepExportsJob)
export class ExportsSweeper implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptMilliseconds);
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      (transaction) =>
        eachOrganisation(transaction, () => deleteExpiredExports(transaction, before)),
    );
  }
}
