import { Injectable } from '@nestjs/common';
import { collectFactIds } from '@svetionik/domain/content/cited-fact';
import { itemFormats, type ReadItem, type Reading } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import type { AuthoringActor } from '../drafts/drafts.queries';
import { findKnownFacts } from '../drafts/known-references.queries';
import { readItemsJob } from './exchange.jobs';
import { ImportedPictures } from './imported-pictures';
import { insertItems, type ImportedItem } from './imported-items.queries';
import { findSource, noteProgress, storeFailure, storeReading } from './imports.queries';
import { screenItem } from './screen-item';

const batch = 500;

/** Reads files of questions, away from where pages are served. Nothing of them gets into a bank here. */
@Injectable()
@Works(readItemsJob)
export class ImportReader implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly pictures: ImportedPictures,
  ) {}

  async handle(job: Job): Promise<void> {
    const id = job.ids['importId'];
    if (job.organisationId === null || id === undefined) throw new Error('the job names no import');
    const actor = { kind: 'system', organisationId: job.organisationId } as const;
    try {
      await this.read(actor, id);
    } catch (error) {
      if (job.attempt >= readItemsJob.attempts)
        await this.transactions.unitOfWork(actor, (transaction) =>
          storeFailure(transaction, id, this.clock.now()),
        );
      throw error;
    }
  }

  private async read(actor: AuthoringActor, id: string): Promise<void> {
    const found = await this.transactions.reading(actor, (transaction) =>
      findSource(transaction, id),
    );
    if (found === undefined) return;
    const reading = await itemFormats[found.format].read(found.source);
    await this.keep(actor, id, reading);
  }

  /** All of it at once; how far it is stands outside of that, so that it can be seen meanwhile. */
  private async keep(actor: AuthoringActor, id: string, reading: Reading): Promise<void> {
    const { encoding, problem } = reading;
    const expected = reading.items.length;
    const made = await this.pictures.make(actor, reading);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const items = await this.pictures.place(transaction, actor, reading, made);
      for (let read = 0; read < expected; read += batch) {
        await this.transactions.unitOfWork(actor, (aside) =>
          noteProgress(aside, id, { expected, read }),
        );
        const screened = await screen(
          transaction,
          actor.organisationId,
          items.slice(read, read + batch),
          read,
        );
        await insertItems(transaction, actor.organisationId, id, screened);
      }
      await storeReading(transaction, id, { encoding, problem }, this.clock.now());
    });
  }
}

async function screen(
  transaction: EntityManager,
  organisationId: string,
  items: readonly ReadItem[],
  before: number,
): Promise<ImportedItem[]> {
  const cited = new Set(
    items.flatMap(({ item }) => (item === null ? [] : [...collectFactIds(item)])),
  );
  const known = await findKnownFacts(transaction, organisationId, [...cited]);
  return items.map((item, place) => screenItem(item, before + place + 1, known));
}
