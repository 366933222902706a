import { Injectable } from '@nestjs/common';
import type { changedFact } from '@svetionik/contracts/facts';
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

/** What authors are told of the dated facts that statements rest on. */
@Injectable()
export class FactsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
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

function describe({
  source,
  place,
  changedAt,
  banks,
  ...row
}: ChangedFactRow): z.output<typeof changedFact> {
  return {
    ...row,
    source: inBothScripts(source),
    place: place === null ? null : inBothScripts(place),
    changedAt: changedAt.toISOString(),
    banks: banks.map(({ title, ...bank }) => ({ ...bank, title: inBothScripts(title) })),
  };
}
