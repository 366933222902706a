import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { requireAddressed } from '../authoring.access';
import { sumVersions } from './drafts.queries';

/** Tells whoever has a draft open whether somebody changed it; asked every few seconds, so it reads no content. */
@Injectable()
export class RevisionsService {
  constructor(private readonly transactions: Transactions) {}

  read(actor: PersonActor, draft: string): Promise<{ revision: number }> {
    return this.transactions.reading(actor, async (transaction) => {
      await requireAddressed(transaction, actor, draft);
      return { revision: await sumVersions(transaction, actor.organisationId, [draft]) };
    });
  }
}
