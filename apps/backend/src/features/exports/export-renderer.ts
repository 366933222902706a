import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { cutParts } from '../../platform/documents/parts';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { AuthorityReportDocument } from './authority-reports/report-document';
import { makeDocument } from '../documents';
import { ExportWriters } from './export-writers';
import { makeExportJob } from './exports.jobs';
import {
  findExport,
  forgetParts,
  insertPart,
  storeFailed,
  storeReady,
  type ExportRow,
} from './exports.queries';
import { PrintFile } from './print-file';
import { RegisterBook } from './register-book';

/** Makes a document that was asked for, and stores it part by part while it is written. */
@Injectable()
@Works(makeExportJob)
export class ExportRenderer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly book: RegisterBook,
    private readonly report: AuthorityReportDocument,
    private readonly print: PrintFile,
    private readonly writers: ExportWriters,
  ) {}

  handle(job: Job): Promise<void> {
    return makeDocument(this.transactions, job, {
      definition: makeExportJob,
      names: 'exportId',
      make: (organisationId, id) => this.make(organisationId, id),
      storeFailure: storeFailed,
    });
  }

  private async make(organisationId: string, id: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const row = await this.transactions.reading(actor, (transaction) =>
      findExport(transaction, organisationId, id),
    );
    if (row?.state !== 'waiting') return;
    await this.transactions.unitOfWork(actor, (transaction) => forgetParts(transaction, id));
    let [number, bytes] = [0, 0];
    for await (const part of cutParts(this.write(row))) {
      await this.transactions.unitOfWork(actor, (transaction) =>
        insertPart(transaction, row, number, part),
      );
      [number, bytes] = [number + 1, bytes + part.length];
    }
    await this.transactions.unitOfWork(actor, (transaction) => storeReady(transaction, id, bytes));
  }

  private write(row: ExportRow): AsyncIterable<Uint8Array> {
    const { request } = row;
    const now = this.clock.now();
    switch (request.kind) {
      case 'register-book':
        return this.book.write(row.organisationId, request, now);
      case 'delivery':
        return this.report.write(row.organisationId, request, now);
      case 'print-file':
        return this.print.write(row, now);
      case 'own-data':
        return this.writers.writeOwnData({ ...row, request }, now);
    }
  }
}
