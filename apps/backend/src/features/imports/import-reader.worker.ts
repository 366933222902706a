import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { readColumns } from './file-reader';
import { ImportFiles } from './import-files';
import { readJob } from './import-job';
import { readImportJob } from './imports.jobs';
import { storeSheets } from './imports.queries';

/** Reads which columns a list of people has, away from where pages are served. */
@Injectable()
@Works(readImportJob)
export class ImportReaderWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: ImportFiles,
  ) {}

  async handle(job: Job): Promise<void> {
    const { actor, id } = readJob(job);
    const found = await this.files.open(actor, id, 'reading');
    if (found === undefined) return;
    await this.files.explain(job, readImportJob.attempts, actor, found.row, async () => {
      const read = await readColumns(found.content);
      await this.transactions.unitOfWork(actor, (transaction) =>
        storeSheets(transaction, id, read),
      );
    });
  }
}
