import { Inject, Injectable } from '@nestjs/common';
import { writeHandoutText } from '@svetionik/domain/handouts/write-handout-text';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DEMONSTRATION } from '../../platform/demonstration/demonstration.module';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { Files } from '../../platform/storage/files';
import { makeDocument } from '../documents';
import { findWaiting, forgetCopies, storeCopy, storeCopyFailure } from './copies.queries';
import { renderHandout } from './document/handout-document';
import { makeHandoutJob } from './handouts.jobs';

/** What nobody has asked for so long is made anew when somebody does. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

/** Older programs take a text for UTF-8 by this sign alone. */
const byteOrderMark = '\ufeff';

/** Makes the copy of a handout of what was frozen when somebody asked for it. */
@Injectable()
@Works(makeHandoutJob)
export class HandoutRenderer implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: Files,
    @Inject(DEMONSTRATION) private readonly isDemonstration: boolean,
  ) {}

  handle(job: Job): Promise<void> {
    return makeDocument(this.transactions, job, {
      definition: makeHandoutJob,
      names: 'copyId',
      make: (organisationId, id) => this.make(organisationId, id),
      storeFailure: storeCopyFailure,
    });
  }

  private async make(organisationId: string, id: string): Promise<void> {
    const actor = { kind: 'system', organisationId } as const;
    const waiting = await this.transactions.reading(actor, (transaction) =>
      findWaiting(transaction, organisationId, id),
    );
    if (waiting === undefined) return;
    const { source, earlier } = waiting;
    const { content, pages } = renderHandout(source, this.isDemonstration);
    const text = Buffer.from(byteOrderMark + writeHandoutText(source));
    const before = new Date(this.clock.now().getTime() - keptMilliseconds);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const pdf = await this.files.store(transaction, content, 'application/pdf');
      const plain = await this.files.store(transaction, text, 'text/plain; charset=utf-8');
      await storeCopy(transaction, id, { pages, pdf: pdf.hash, text: plain.hash });
      const gone = await forgetCopies(transaction, organisationId, before);
      for (const hash of new Set([...earlier, ...gone]))
        await this.files.discard(transaction, hash);
    });
  }
}
