import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { cutParts } from '../../../platform/documents/parts';
import { zipped } from '../../../platform/documents/zip-stream';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { LeavingNews } from '../leaving-news';
import { makeHandoverJob } from '../leavings.jobs';
import { findLeaving, type LeavingRow } from '../leavings.queries';
import { HandoverFiles } from './handover-files';
import { forgetParts, insertPart, storeReady } from './handover.queries';

/** Makes the file that is handed over, and stores it part by part while it is written. Begun again, it begins at the beginning. */
@Injectable()
@Works(makeHandoverJob)
export class HandoverMaker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly files: HandoverFiles,
    private readonly news: LeavingNews,
  ) {}

  async handle({ organisationId, ids: { leavingId } }: Job): Promise<void> {
    if (organisationId === null || leavingId === undefined)
      throw new Error('the job does not say who leaves');
    const actor = { kind: 'system', organisationId } as const;
    const row = await this.transactions.reading(actor, (transaction) =>
      findLeaving(transaction, organisationId, leavingId),
    );
    if (row?.handover === 'waiting') await this.make(row);
  }

  private async make(row: LeavingRow): Promise<void> {
    const { id, organisationId } = row;
    const actor = { kind: 'system', organisationId } as const;
    const at = this.clock.now();
    await this.transactions.unitOfWork(actor, (transaction) => forgetParts(transaction, id));
    const whole = createHash('sha256');
    let [number, bytes] = [0, 0];
    for await (const part of cutParts(zipped(this.files.list(organisationId, at), at))) {
      await this.transactions.unitOfWork(actor, (transaction) =>
        insertPart(transaction, row, number, part),
      );
      whole.update(part);
      [number, bytes] = [number + 1, bytes + part.length];
    }
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const made = { bytes, hash: whole.digest('hex'), at: this.clock.now() };
      if (await storeReady(transaction, id, made))
        await this.news.tell(transaction, organisationId, id, 'handover-ready');
    });
  }
}
