import { Injectable } from '@nestjs/common';
import type { labelItems } from '@svetionik/contracts/banks';
import type { itemDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput, EndpointReply } from '@svetionik/contracts/endpoint';
import type { AssessmentItem } from '@svetionik/domain/items/item';
import { labelItem } from '@svetionik/domain/items/label-item';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireDraft, requirePart } from '../authoring.access';
import { describePart, type Draft } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { lockParts } from '../drafts/drafts.queries';

type ItemDraft = z.output<typeof itemDraft>;
type Labelled = EndpointReply<typeof labelItems>;

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
      await requireDraft(transaction, actor, 'bank', bankId);
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
      const seen = await requirePart(transaction, actor, 'item', id, bankId);
      if (seen.key !== content.id)
        throw new DomainError('request.invalid', {
          fields: [{ path: 'body.id', reason: 'an item keeps its id' }],
        });
      return describePart(
        await this.drafts.save(transaction, actor, 'item', seen, { version, content }),
      );
    });
  }

  /** All that are as they were seen change at once; of the others it is told. */
  label(
    actor: PersonActor,
    bankId: string,
    { items, ...labels }: EndpointInput<typeof labelItems>['body'],
  ): Promise<Labelled> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'bank', bankId);
      const ids = [...new Set(items.map(({ id }) => id))];
      const stored = await lockParts(transaction, actor.organisationId, 'item', bankId, ids);
      const seen = new Map(items.map(({ id, version }) => [id, version]));
      const current = stored.filter(({ id, version }) => seen.get(id) === version);
      const next = current.map((draft) => ({
        ...draft,
        content: labelItem(draft.content, labels),
      }));
      const changed = await this.drafts.saveMany(transaction, actor, 'item', next);
      return { changed: changed.map(describePart), conflicts: conflictsOf(ids, stored, current) };
    });
  }

  remove(actor: PersonActor, bankId: string, id: string, version: number): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requirePart(transaction, actor, 'item', id, bankId);
      await this.drafts.remove(transaction, actor, 'item', id, version);
    });
  }
}

function conflictsOf(
  ids: readonly string[],
  stored: readonly Draft<'item'>[],
  current: readonly Draft<'item'>[],
): Labelled['conflicts'] {
  return ids
    .filter((id) => !current.some((draft) => draft.id === id))
    .map((id) => {
      const draft = stored.find((each) => each.id === id);
      return draft === undefined
        ? { id, reason: 'removed' as const, current: null }
        : { id, reason: 'changed' as const, current: describePart(draft) };
    });
}
