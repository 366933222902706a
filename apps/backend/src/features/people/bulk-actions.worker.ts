import { Injectable } from '@nestjs/common';
import type { BulkSkip } from '@svetionik/domain/people/bulk-deed';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import { Works, type Job, type JobHandler } from '../../platform/jobs/define-job';
import { findActingPerson } from '../identity';
import { findWaiting, holdWaiting, settleActed } from './acted-people.queries';
import { type BulkActionRow, findBulkAction, updateFinished } from './bulk-actions.queries';
import { batchSizes, BulkDoer } from './bulk-doer';
import { runBulkActionJob } from './people.jobs';

/** What refuses one person and not the others. */
const refusals: Readonly<Partial<Record<string, BulkSkip>>> = {
  'identity.role-last-administrator': 'last-administrator',
  'identity.role-beyond': 'beyond',
  'learning.not-offered': 'not-offered',
};

/** Goes through those who wait. Whoever else does so at the same time has others in hand. */
@Injectable()
@Works(runBulkActionJob)
export class BulkActionsWorker implements JobHandler {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly doer: BulkDoer,
  ) {}

  async handle({ organisationId, ids: { actionId } }: Job): Promise<void> {
    if (organisationId === null || actionId === undefined) return;
    const system = { kind: 'system', organisationId } as const;
    const action = await this.transactions.reading(system, (transaction) =>
      findBulkAction(transaction, organisationId, actionId),
    );
    if (action?.state !== 'running') return;
    const limit = batchSizes[action.deed.kind];
    let after: string | null = null;
    do {
      const from: string | null = after;
      const people: readonly string[] = await this.transactions.reading(system, (transaction) =>
        findWaiting(transaction, organisationId, actionId, { after: from, limit }),
      );
      if (people.length > 0) await this.actAbout(organisationId, action, people);
      after = people.at(-1) ?? null;
    } while (after !== null);
    await this.transactions.unitOfWork(system, (transaction) =>
      updateFinished(transaction, organisationId, actionId, this.clock.now()),
    );
  }

  private async actAbout(
    organisationId: string,
    action: BulkActionRow,
    people: readonly string[],
  ): Promise<void> {
    try {
      await this.actTogether(organisationId, action, people);
    } catch (error) {
      const why = error instanceof DomainError ? refusals[error.code] : undefined;
      if (why === undefined || people.length > 1) throw error;
      const settled = { why, at: this.clock.now() };
      await this.transactions.unitOfWork({ kind: 'system', organisationId }, (transaction) =>
        settleActed(transaction, organisationId, action.id, people, settled),
      );
    }
  }

  /** As whoever ordered it may act now. */
  private actTogether(
    organisationId: string,
    action: BulkActionRow,
    people: readonly string[],
  ): Promise<void> {
    const system = { kind: 'system', organisationId } as const;
    return this.transactions.unitOfWork(system, async (transaction) => {
      const held = await holdWaiting(transaction, organisationId, action.id, people);
      if (held.length === 0) return;
      const actor = await findActingPerson(transaction, organisationId, action.proposedBy);
      const at = this.clock.now();
      if (actor === undefined || !actor.permissions.has('people.manage'))
        return settleActed(transaction, organisationId, action.id, held, { why: 'beyond', at });
      const skipped = await this.doer.do(transaction, actor, action, held);
      for (const why of new Set(skipped.values())) {
        const fallen = held.filter((person) => skipped.get(person) === why);
        await settleActed(transaction, organisationId, action.id, fallen, { why, at });
      }
      const done = held.filter((person) => !skipped.has(person));
      await settleActed(transaction, organisationId, action.id, done, { why: undefined, at });
    });
  }
}
