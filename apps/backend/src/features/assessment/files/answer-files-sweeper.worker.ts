import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { eachOrganisation } from '../../../platform/database/organisation-scope';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type JobHandler } from '../../../platform/jobs/define-job';
import { Files } from '../../../platform/storage/files';
import { sweepFilesJob } from '../assessment.jobs';
import { forgetUnnamed } from './answer-files.queries';

const most = 500;

/** Removes files that were sent and never handed in: replaced before they were named, or left behind. */
@Injectable()
@Works(sweepFilesJob)
export class AnswerFilesSweeper implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
  ) {}

  async handle(): Promise<void> {
    await this.transactions.unitOfWork(
      { kind: 'system', organisationId: undefined },
      (transaction) => eachOrganisation(transaction, () => this.sweep(transaction)),
    );
  }

  private async sweep(transaction: EntityManager): Promise<void> {
    for (const hash of await forgetUnnamed(transaction, most))
      await this.files.discard(transaction, hash);
  }
}
