import { Injectable } from '@nestjs/common';
import { alike } from '@svetionik/domain/content/alike';
import type { itemDraft, lessonDraft } from '@svetionik/contracts/drafts';
import type { EndpointInput } from '@svetionik/contracts/endpoint';
import type { keepRemoval, keptRemoval } from '@svetionik/contracts/removals';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { created, type Answer } from '../../../platform/http/answer';
import { DomainError } from '../../../platform/http/domain-error';
import { requireAddressed, requireDraft } from '../authoring.access';
import { describePart } from '../drafts/draft';
import { Drafts } from '../drafts/drafts';
import {
  deleteOldVisits,
  deleteRemoval,
  findRemovals,
  insertRemoval,
  insertVisit,
  isDraftUnit,
  type RemovalRow,
} from './removals.queries';

type Removal = z.output<typeof keptRemoval>;

/** What authors removed and may bring back: each sees their own only. */
@Injectable()
export class RemovalsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: Drafts,
    private readonly clock: Clock,
  ) {}

  beginVisit(actor: PersonActor, draft: string, visit: string): Promise<{ removals: Removal[] }> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireAddressed(transaction, actor, draft);
      await this.visit(transaction, actor, draft, visit);
      await deleteOldVisits(transaction, actor, draft, this.clock.now());
      return { removals: (await findRemovals(transaction, actor, draft)).map(describe) };
    });
  }

  /** The same removal sent twice is one; another under its id is refused. */
  keep(
    actor: PersonActor,
    draft: string,
    id: string,
    { visit, ...body }: EndpointInput<typeof keepRemoval>['body'],
  ): Promise<Removal | Answer<Removal>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireAddressed(transaction, actor, draft);
      if (!(await isDraftUnit(transaction, actor, body.unit, draft)))
        throw new DomainError('authoring.reference-unknown');
      await this.visit(transaction, actor, draft, visit);
      const made: RemovalRow = { id, ...body, removedAt: this.clock.now() };
      const isNew = await insertRemoval(transaction, actor, visit, made);
      if (isNew) return created(describe(made));
      const kept = (await findRemovals(transaction, actor, draft)).find((row) => row.id === id);
      if (kept === undefined || !isSame(kept, made)) throw new DomainError('creation.differs');
      return describe(kept);
    });
  }

  forget(actor: PersonActor, draft: string, id: string): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireAddressed(transaction, actor, draft);
      if (!(await deleteRemoval(transaction, actor, draft, id)))
        throw new DomainError('access.not-found');
    });
  }

  restoreLesson(
    actor: PersonActor,
    module: string,
    id: string,
  ): Promise<z.output<typeof lessonDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'module', module);
      return describePart(await this.drafts.restore(transaction, actor, 'lesson', id, module));
    });
  }

  restoreItem(actor: PersonActor, bank: string, id: string): Promise<z.output<typeof itemDraft>> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      await requireDraft(transaction, actor, 'bank', bank);
      return describePart(await this.drafts.restore(transaction, actor, 'item', id, bank));
    });
  }

  private async visit(
    transaction: EntityManager,
    actor: PersonActor,
    draft: string,
    visit: string,
  ): Promise<void> {
    if (!(await insertVisit(transaction, actor, { visit, draft }, this.clock.now())))
      throw new DomainError('access.not-found');
  }
}

function describe({ removedAt, ...row }: RemovalRow): Removal {
  return { ...row, removedAt: removedAt.toISOString() };
}

function isSame(one: RemovalRow, other: RemovalRow): boolean {
  const told = ({ unit, name, before, after }: RemovalRow) => ({ unit, name, before, after });
  return alike(told(one), told(other));
}
