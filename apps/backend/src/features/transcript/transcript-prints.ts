import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DEMONSTRATION } from '../../platform/demonstration/demonstration.module';
import type { Language } from '@svetionik/domain/language/script';
import type { EntityManager } from 'typeorm';
import type { Job } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { makeDocument } from '../documents';
import type { Owner } from './licence-periods.queries';
import { renderTranscript } from './document/transcript-document';
import { findPrint, storePrint, storePrintFailure } from './prints.queries';
import { printTranscriptJob } from './transcript.jobs';
import { TranscriptReader } from './transcript-reader';

/** Says of courses where their learner is in them, by enrolment, in the language of the document. */
export type TellCourses = (
  transaction: EntityManager,
  print: Owner & { readonly language: Language },
) => Promise<ReadonlyMap<string, string>>;

/** Makes the document of a transcript from what there is now; where the learner is in a course, a later feature tells. */
@Injectable()
export class TranscriptPrints {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    private readonly reader: TranscriptReader,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  make(job: Job, tell: TellCourses): Promise<void> {
    return makeDocument(this.transactions, job, {
      definition: printTranscriptJob,
      names: 'printId',
      make: (organisationId, id) => this.print(organisationId, id, tell),
      storeFailure: storePrintFailure,
    });
  }

  private async print(organisationId: string, id: string, tell: TellCourses): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const now = this.clock.now();
    const found = await this.transactions.reading(actor, async (transaction) => {
      const print = await findPrint(transaction, organisationId, id);
      return (
        print && {
          print,
          transcript: await this.reader.read(transaction, print, now),
          told: await tell(transaction, print),
        }
      );
    });
    if (found === undefined || found.print.state === 'ready') return;
    const { print, transcript, told } = found;
    const { isDemonstration } = this;
    const { language } = print;
    const content = renderTranscript(transcript, { language, told, now, isDemonstration });
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const { hash } = await this.files.store(transaction, content, 'application/pdf');
      await storePrint(transaction, id, hash);
    });
  }
}
