import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import type { Job } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { FileRefused } from './file-reader';
import type { ImportActor } from './import-job';
import { deleteRows } from './imported-rows.queries';
import type { ImportProblem } from './imports.json-columns';
import { findImport, type ImportRow, type ImportState, storeProblem } from './imports.queries';

/** The file of an import while a worker is at it, and what becomes of one that cannot be used. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: Files,
  ) {}

  /** The import with its bytes, if it is in this state. */
  async open(
    actor: ImportActor,
    id: string,
    state: ImportState,
  ): Promise<{ row: ImportRow; content: Buffer } | undefined> {
    return this.transactions.reading(actor, async (transaction) => {
      const row = await findImport(transaction, actor.organisationId, id);
      if (row?.state !== state || row.fileHash === null) return undefined;
      const file = await this.files.read(transaction, row.fileHash);
      return file === undefined ? undefined : { row, content: file.content };
    });
  }

  /** Does the work; a file that cannot be used is refused, and one with which it fails again and again too. */
  async explain(
    { attempt }: Pick<Job, 'attempt'>,
    attempts: number,
    actor: ImportActor,
    { id, fileHash }: Pick<ImportRow, 'id' | 'fileHash'>,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof FileRefused) return this.refuse(actor, { id, fileHash }, error.problem);
      if (attempt >= attempts) await this.refuse(actor, { id, fileHash }, { code: 'failed' });
      throw error;
    }
  }

  private refuse(
    actor: ImportActor,
    { id, fileHash }: Pick<ImportRow, 'id' | 'fileHash'>,
    problem: ImportProblem,
  ): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      if (!(await storeProblem(transaction, id, problem))) return;
      await this.forget(transaction, { id, fileHash });
    });
  }

  /** Removes the rows of an import, and its file if nothing else refers to it. */
  async forget(
    transaction: EntityManager,
    { id, fileHash }: Pick<ImportRow, 'id' | 'fileHash'>,
  ): Promise<void> {
    await deleteRows(transaction, id);
    if (fileHash !== null) await this.files.discard(transaction, fileHash);
  }
}
