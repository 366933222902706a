import { Injectable } from '@nestjs/common';
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
      async (transaction) => {
        for (const hash of await forgetUnnamed(transaction, most))
          await this.files.discard(transaction, hash);
      },
    );
  }
}
