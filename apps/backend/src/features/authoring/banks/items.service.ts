import { Injectable } from '@nestjs/common';
import type { itemDraft } from '@svetionik/contracts/drafts';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { describePart } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';

type ItemDraft = z.output<typeof itemDraft>;

/** The items of a bank: each is saved, and conflicts, by itself. */
@Injectable()
export class ItemsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  create(
    actor: PersonActor,
    bankId: string,
    id: string,
    content: AssessmentItem,
  ): Promise<ItemDraft | Answer<ItemDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.drafts.require(transaction, actor, 'bank', bankId);
      const { draft, isNew } = await this.drafts.create(transaction, actor, 'item', {
        id,
        parentId: bankId,
        key: content.id,
        content,
      });
      return isNew ? created(describePart(draft)) : describePart(draft);
    });
  }

  save(
    actor: PersonActor,
    bankId: string,
    id: string,
    version: number,
    content: AssessmentItem,
  ): Promise<ItemDraft> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const seen = await this.drafts.requirePart(transaction, actor, 'item', id, bankId);
      if (seen.key !== content.id)
        throw new DomainError('request.invalid', {
          fields: [{ path: 'body.id', reason: 'an item keeps its id' }],
        });
      return describePart(
        await this.drafts.save(transaction, actor, 'item', seen, { version, content }),
      );
    });
  }

  remove(actor: PersonActor, bankId: string, id: string, version: number): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await this.drafts.requirePart(transaction, actor, 'item', id, bankId);
      await this.drafts.remove(transaction, actor, 'item', id, version);
    });
  }
}
