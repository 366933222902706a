import { Injectable } from '@nestjs/common';
import { factsIn } from '@svetionik/domain/content/cited-fact';
import { itemFormats, type Reading } from '@svetionik/formats';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { findKnownFacts } from '../drafts/known-references';
import { readItemsJob } from './exchange.jobs';
import { findSource, insertItems, storeFailure, storeReading, type ImportedItem } from './imports.queries';
import { screenItem } from './screen-item';

const batch = 500;

/** Reads files of questions, away from where pages are served. Nothing of them gets into a bank here. */
@Injectable()
@Works(readItemsJob)
export class ImportReader implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handle(job: Job): Promise<void> {
    const id = job.ids['importId'];
    if (job.organisationId === null || id === undefined) throw new Error('the job names no import');
    const actor = { kind: 'system', organisationId: job.organisationId } as const;
    try {
      await this.read(actor, job.organisationId, id);
    } catch (error) {
      if (job.attempt >= readItemsJob.attempts) await this.transactions.unitOfWork(actor, (transaction) => storeFailure(transaction, id, this.clock.now()));
      throw error;
    }
  }

  private async read(actor: SystemActor, organisationId: string, id: string): Promise<void> {
    const found = await this.transactions.reading(actor, (transaction) => findSource(transaction, id));
    if (found === undefined) return;
    const reading = await itemFormats[found.format].read(found.source);
    await this.transactions.unitOfWork(actor, async (transaction) => {
      const { encoding, problem } = reading;
      if (!(await storeReading(transaction, id, { encoding, problem }, this.clock.now()))) return;
      const items = await screen(transaction, organisationId, reading);
      for (let from = 0; from < items.length; from += batch) await insertItems(transaction, organisationId, id, items.slice(from, from + batch));
    });
  }
}

async function screen(transaction: EntityManager, organisationId: string, { items }: Reading): Promise<ImportedItem[]> {
  const cited = new Set(items.flatMap(({ item }) => (item === null ? [] : [...factsIn(item)])));
  const known = await findKnownFacts(transaction, organisationId, [...cited]);
  return items.map((item, place) => screenItem(item, place + 1, known));
}
