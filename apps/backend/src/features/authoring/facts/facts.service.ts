import { Injectable } from '@nestjs/common';
import type { changedFact } from '@svetionik/contracts/facts';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { inBothScripts } from '../../catalogue';
import { findChangedFacts, type ChangedFactRow } from './changed-facts.queries';

/** What authors are told of the dated facts that statements rest on. */
@Injectable()
export class FactsService {
  constructor(private readonly transactions: Transactions) {}

  listChanged(actor: PersonActor, { after, limit }: { after?: string | undefined; limit: number }): Promise<{ items: z.output<typeof changedFact>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findChangedFacts(transaction, actor.organisationId, { after, limit: limit + 1 });
      const items = rows.slice(0, limit).map(describe);
      return { items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
    });
  }
}

function describe({ source, changedAt, banks, ...row }: ChangedFactRow): z.output<typeof changedFact> {
  return {
    ...row,
    source: inBothScripts(source),
    changedAt: changedAt.toISOString(),
    banks: banks.map(({ title, ...bank }) => ({ ...bank, title: inBothScripts(title) })),
  };
}
