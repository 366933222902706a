import { Injectable } from '@nestjs/common';
import type { bankRow, bankWithItems, createBank } from '@svetionik/contracts/banks';
import type { bankDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { requireDraft } from '../authoring.access';
import { describeAddressed, describePart, type Draft } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import { findParts, sumVersions } from '../drafts/drafts.queries';
import { findAddedItems } from '../exchange/imported-items.queries';
import { findBankRows, findDrawingCourses } from './banks.queries';

type BankDraft = z.output<typeof bankDraft>;

/** Banks as their authors write them. */
@Injectable()
export class BanksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
  ) {}

  list(
    actor: PersonActor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof bankRow>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findBankRows(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      const items = rows
        .slice(0, limit)
        .map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }));
      return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  create(
    actor: PersonActor,
    id: string,
    { slug, ...content }: EndpointInput<typeof createBank>['body'],
  ): Promise<BankDraft | Answer<BankDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { draft, isNew } = await this.drafts.create(transaction, actor, 'bank', {
        id,
        key: slug,
        content,
      });
      return isNew ? created(describeAddressed(draft)) : describeAddressed(draft);
    });
  }

  read(actor: PersonActor, id: string): Promise<z.output<typeof bankWithItems>> {
    return this.transactions.reading(actor, async (transaction) => {
      const bank = await requireDraft(transaction, actor, 'bank', id);
      const revision = await sumVersions(transaction, actor.organisationId, [id]);
      const items = await findParts(transaction, actor.organisationId, 'item', [id]);
      const courses = await findDrawingCourses(transaction, actor.organisationId, id);
      const imports = await findAddedItems(transaction, actor.organisationId, id);
      const came = imports.map((each) => ({ ...each, addedAt: each.addedAt.toISOString() }));
      return {
        ...describeAddressed(bank),
        revision,
        items: items.map(describePart),
        courses,
        imports: came,
      };
    });
  }

  save(
    actor: PersonActor,
    id: string,
    version: number,
    content: Draft<'bank'>['content'],
  ): Promise<BankDraft> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const seen = await requireDraft(transaction, actor, 'bank', id);
      return describeAddressed(
        await this.drafts.save(transaction, actor, 'bank', seen, { version, content }),
      );
    });
  }
}
