import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SystemActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { newId } from '../../../platform/database/identifiers';
import { Transactions } from '../../../platform/database/transactions';
import { Works, type Job, type JobHandler } from '../../../platform/jobs/define-job';
import { Drafts } from '../drafts/drafts';
import { lockConfirmed, storeAdded, storeAddingFailure } from './confirmations.queries';
import { addItemsJob } from './exchange.jobs';
import { findItemsByPlace, findChosenNames, findKeys, linkDrafts } from './imported-items.queries';
import { makeUniqueNames, renamed, type FreeNames } from './unique-names';

const batch = 500;

type Adder = SystemActor & { readonly organisationId: string };

/** Adds the questions of an import to their bank, all that were confirmed or none, under names that are free there. */
@Injectable()
@Works(addItemsJob)
export class ImportAdder implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly drafts: Drafts,
  ) {}

  async handle(job: Job): Promise<void> {
    const id = job.ids['importId'];
    if (job.organisationId === null || id === undefined) throw new Error('the job names no import');
    const actor = { kind: 'system', organisationId: job.organisationId } as const;
    try {
      await this.transactions.unitOfWork(actor, (transaction) => this.add(transaction, actor, id));
    } catch (error) {
      if (job.attempt >= addItemsJob.attempts)
        await this.transactions.unitOfWork(actor, (transaction) =>
          storeAddingFailure(transaction, id, this.clock.now()),
        );
      throw error;
    }
  }

  private async add(transaction: EntityManager, actor: Adder, importId: string): Promise<void> {
    const order = await lockConfirmed(transaction, importId);
    if (order === undefined) return;
    const chosen = await findChosenNames(transaction, importId);
    const free = makeUniqueNames(
      chosen.map(({ id }) => id),
      await findKeys(transaction, actor.organisationId, order.bankId),
    );
    for (let first = 0; first < chosen.length; first += batch) {
      const places = chosen.slice(first, first + batch).map(({ place }) => place);
      const found = await findItemsByPlace(transaction, importId, places);
      const made = found.map(({ place, item }, index) => ({
        place,
        ...draftOf(order.bankId, renamed(item, nameAt(free, first + index), free.byId)),
      }));
      await this.drafts.createMany(transaction, actor, 'item', made, {
        by: order.confirmedBy,
        first,
      });
      await linkDrafts(
        transaction,
        importId,
        made.map(({ place, id }) => ({ place, id })),
      );
    }
    await storeAdded(transaction, importId, chosen.length, this.clock.now());
  }
}

function draftOf(parentId: string, content: ReturnType<typeof renamed>) {
  return { id: newId(), parentId, key: content.id, content };
}

function nameAt({ names }: FreeNames, place: number): string {
  const name = names[place];
  if (name === undefined) throw new RangeError(`no name for ${place}`);
  return name;
}
