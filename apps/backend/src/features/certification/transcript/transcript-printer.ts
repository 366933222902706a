import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Files } from '../../../platform/storage/files';
import { makeDocument } from '../document-job';
import { renderTranscript } from './document/transcript-document';
import { findPrint, storePrint, storePrintFailure } from './prints.queries';
import { printTranscriptJob } from './transcript.jobs';
import { TranscriptReader } from './transcript-reader';

/** Makes the document of a transcript from what there is now. */
@Injectable()
@Works(printTranscriptJob)
export class TranscriptPrinter implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly reader: TranscriptReader,
  ) {}

  handle(job: Job): Promise<void> {
    return makeDocument(this.transactions, job, {
      definition: printTranscriptJob,
      names: 'printId',
      make: (organisationId, id) => this.make(organisationId, id),
      storeFailure: storePrintFailure,
    });
  }

  private async make(organisationId: string, id: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const now = this.clock.now();
    const found = await this.transactions.reading(actor, async (transaction) => {
      const print = await findPrint(transaction, organisationId, id);
      return print && { print, transcript: await this.reader.read(transaction, print, now) };
    });
    if (found === undefined || found.print.state === 'ready') return;
    const content = renderTranscript(found.transcript, found.print.language, now);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const { hash } = await this.files.store(transaction, content, 'application/pdf');
      await storePrint(transaction, id, hash);
    });
  }
}
