import { Injectable } from '@nestjs/common';
import type { changedFact, overdueFact } from '@svetionik/contracts/facts';
import type { z } from 'zod';
import type { PersonActor } from '../../../platform/access/actor';
import { audit } from '../../../platform/audit/audit';
import { Clock } from '../../../platform/clock';
import { Transactions } from '../../../platform/database/transactions';
import { DomainError } from '../../../platform/http/domain-error';
import { inBothScripts } from '../../catalogue';
import { requireFactVersion } from '../authoring.access';
import { type Confirmation, insertConfirmations } from './confirmed-items.queries';
import { findChangedFacts, type ChangedFactRow } from './changed-facts.queries';
import { OverdueFacts } from './overdue-facts';

/** What authors are told of the dated facts that statements rest on. */
@Injectable()
export class FactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly overdue: OverdueFacts,
  ) {}

  listChanged(
    actor: PersonActor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof changedFact>[]; next: string | null }> {
    return this.transactions.reading(actor, async (transaction) => {
      const rows = await findChangedFacts(transaction, actor.organisationId, {
        after,
        limit: limit + 1,
      });
      const items = rows.slice(0, limit).map(describe);
      return { items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
    });
  }

  listOverdue(
    actor: PersonActor,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ items: z.output<typeof overdueFact>[]; next: string | null }> {
    const { organisationId } = actor;
    return this.transactions.reading(actor, async (transaction) => {
      const page = { after, limit: limit + 1 };
      const rows = await this.overdue.list(transaction, organisationId, this.clock.now(), page);
      const items = rows.slice(0, limit).map((row) => ({ ...row, ...inScripts(row) }));
      return { items, next: rows.length > limit ? (items.at(-1)?.key ?? null) : null };
    });
  }

  /** What was looked at is what the fact says now: where it has changed once more, it is to be looked at again. */
  confirm(
    actor: PersonActor,
    { bankId, fact, version, items }: Pick<Confirmation, 'bankId' | 'fact' | 'version' | 'items'>,
  ): Promise<void> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const current = await requireFactVersion(transaction, actor, { bankId, fact });
      if (current !== version) throw new DomainError('edit.conflict');
      const at = this.clock.now();
      await insertConfirmations(transaction, {
        organisationId: actor.organisationId,
        bankId,
        fact,
        version,
        items,
        by: actor.personId,
        at,
      });
      await audit(
        transaction,
        actor,
        { action: 'authoring.confirmQuestions', subjectIds: [bankId] },
        at,
      );
    });
  }
}

function describe(row: ChangedFactRow): z.output<typeof changedFact> {
  return { ...row, ...inScripts(row), changedAt: row.changedAt.toISOString() };
}

/** What is written once, in Latin, in both scripts. */
function inScripts<Bank extends { readonly title: string }>({
  source,
  place,
  banks,
}: {
  readonly source: string;
  readonly place: string | null;
  readonly banks: readonly Bank[];
}) {
  return {
    source: inBothScripts(source),
    place: place === null ? null : inBothScripts(place),
    banks: banks.map((bank) => ({ ...bank, title: inBothScripts(bank.title) })),
  };
}
