import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OverdueFacts } from './facts/overdue-facts';
import type { OverdueFactRow } from './facts/overdue-facts.queries';
import { findChangedModules, type ChangedModuleRow } from './modules/changed-modules.queries';

/** What authors have to go on with: modules that differ from their last edition, and facts to check again. */
@Injectable()
export class WaitingWriting {
  constructor(private readonly facts: OverdueFacts) {}

  async find(
    transaction: EntityManager,
    organisationId: string,
    { now, most }: { readonly now: Date; readonly most: number },
  ): Promise<{
    readonly drafts: readonly ChangedModuleRow[];
    readonly facts: readonly OverdueFactRow[];
  }> {
    return {
      drafts: await findChangedModules(transaction, organisationId, most),
      facts: await this.facts.list(transaction, organisationId, now, {
        after: undefined,
        limit: most,
      }),
    };
  }
}
