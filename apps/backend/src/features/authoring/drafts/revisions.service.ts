import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { Drafts } from './drafts';
import { sumVersions } from './drafts.queries';

/** Tells whoever has a draft open whether somebody changed it; asked every few seconds, so it reads no content. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  read(actor: PersonActor, draft: string): Promise<{ revision: number }> {
    return this.transactions.reading(actor, async (transaction) => {
      await this.drafts.requireAddressed(transaction, actor, draft);
      return { revision: await sumVersions(transaction, actor.organisationId, [draft]) };
    });
  }
}
