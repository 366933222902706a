import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { holdUndoable, storeUndoneRows } from './applied-rows.queries';
import { ImportEntries } from './import-entries';
import { type ImportActor, readJob } from './import-job';
import { undoImportJob } from './imports.jobs';
import { holdImport, storeProgress, storeUndone } from './imports.queries';
import { undoRows } from './undo-rows';

const batch = 250;

/** Takes an import back, some rows at a time; as resumable as carrying it out. */
@Injectable()
@Works(undoImportJob)
export class ImportUndoerWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly entries: ImportEntries,
  ) {}

  async handle(job: Job): Promise<void> {
    const { actor, id } = readJob(job);
    let after: number | undefined = 0;
    while (after !== undefined) after = await this.undoSome(actor, id, after);
  }

  private undoSome(actor: ImportActor, id: string, after: number): Promise<number | undefined> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const held = await holdImport(transaction, actor.organisationId, id);
      if (held?.state !== 'undoing') return undefined;
      const rows = await holdUndoable(transaction, id, { after, limit: batch });
      const now = this.clock.now();
      const last = rows.at(-1);
      if (last === undefined) {
        await storeUndone(transaction, id, now);
        await audit(transaction, actor, { action: 'imports.undone', subjectIds: [id] }, now);
        return undefined;
      }
      const { organisationId } = actor;
      await this.entries.hold(transaction, organisationId, held);
      const entered = rows.flatMap(({ personId, groupSince, courseSince }) =>
        personId === null ? [] : [{ personId, groupSince, courseSince }],
      );
      const staying = await this.entries.takeBack(transaction, organisationId, held, entered);
      const undone = await undoRows(transaction, organisationId, { rows, staying }, now);
      await storeUndoneRows(transaction, id, undone);
      await storeProgress(transaction, id, held.progress + rows.length);
      return last.number;
    });
  }
}
