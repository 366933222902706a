import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Files } from '../../../platform/storage/files';
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

  async handle(job: Job): Promise<void> {
    const { organisationId } = job;
    const id = job.ids['printId'];
    if (organisationId === null || id === undefined) throw new Error('the job names no print');
    try {
      await this.make(organisationId, id);
    } catch (error) {
      if (job.attempt >= printTranscriptJob.attempts) {
        await this.transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) => storePrintFailure(transaction, id));
      }
      throw error;
    }
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
