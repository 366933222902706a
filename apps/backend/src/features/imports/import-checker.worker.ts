import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findIssueDate } from '../organisations';
import { FileRefused, readPeople } from './file-reader';
import { ImportFiles } from './import-files';
import { type ImportActor, readJob } from './import-job';
import {
  deleteRows,
  findUnjudged,
  insertRows,
  type NewRow,
  storeVerdicts,
} from './imported-rows.queries';
import { checkImportJob } from './imports.jobs';
import { type ImportRow, storeChecked, storeProgress } from './imports.queries';
import { readRow } from './read-row';
import { judgeRows } from './row-judge';

const batch = 500;

/**
 * Says of every row of a list what would become of it; nobody is invited or changed. The rows are read first and then judged, because two
 * of them may have one address. Only a few lie in memory.
 */
@Injectable()
@Works(checkImportJob)
export class ImportCheckerWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: ImportFiles,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const { actor, id } = readJob(job);
    const found = await this.files.open(actor, id, 'checking');
    if (found === undefined) return;
    await this.files.explain(job, checkImportJob.attempts, actor, found.row, async () => {
      if ((await this.read(actor, found.row, found.content)) === 0)
        throw new FileRefused({ code: 'no-rows' });
      while ((await this.judge(actor, id)) === batch);
      await this.transactions.unitOfWork(actor, (transaction) =>
        storeChecked(transaction, id, this.clock.now()),
      );
    });
  }

  /** Takes the rows out of the file; gives how many there are. What an earlier try has left is removed. */
  private async read(
    actor: ImportActor,
    { id, sheet, sheets, fields }: ImportRow,
    content: Buffer,
  ): Promise<number> {
    if (sheet === null || fields === null) throw new Error('the columns are not known');
    const today = await this.transactions.unitOfWork(actor, async (transaction) => {
      await deleteRows(transaction, id);
      return findIssueDate(transaction, actor.organisationId, this.clock.now());
    });
    let read = 0;
    let waiting: NewRow[] = [];
    const keep = async () => {
      read += waiting.length;
      await this.transactions.unitOfWork(actor, async (transaction) => {
        await insertRows(transaction, actor.organisationId, id, waiting);
        await storeProgress(transaction, id, Math.floor(read / 2));
      });
      waiting = [];
    };
    for await (const row of readPeople(content, sheet, sheets[sheet]?.headingRow ?? 0)) {
      waiting.push(readRow(row, fields, today.date));
      if (waiting.length === batch) await keep();
    }
    await keep();
    return read;
  }

  /** Judges the next rows; gives how many they were. */
  private judge(actor: ImportActor, importId: string): Promise<number> {
    const { organisationId } = actor;
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const rows = await findUnjudged(transaction, importId, batch);
      const judged = await judgeRows(transaction, { organisationId, importId }, rows);
      await storeVerdicts(transaction, importId, judged);
      return rows.length;
    });
  }
}
