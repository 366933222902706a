import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PersonActor } from '../../platform/access/actor';
import { audit, type AuditEntry } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/http/domain-error';
import type { InstitutionText } from './institution-text';
import { readText } from './institution-views';
import { requireInstitution, requireMerge, requirePlace } from './institutions.access';
import { isInDirectory, updateText } from './institutions.queries';
import { MergeFollowers } from './merge-followers';
import { describeMerge, judgeUndo, type Merge } from './merge-views';
import {
  findMoved,
  holdInstitutions,
  returnMoved,
  noteUndone,
  restoreMerged,
  type MergeRow,
} from './merges.queries';
import { lockTree } from './tree.queries';

/** Parts two institutions that were merged. What somebody has written of the one that stayed since then stays as well. */
@Injectable()
export class MergeUndoingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly followers: MergeFollowers,
  ) {}

  undo(actor: PersonActor, id: string): Promise<Merge> {
    return this.transactions.unitOfWork(actor, async (transaction) => {
      const { organisationId, personId } = actor;
      await lockTree(transaction, organisationId);
      const row = await requireMerge(transaction, actor, id);
      const now = this.clock.now();
      if (row.undoneAt !== null) return describeMerge(row, now);
      const { refused } = judgeUndo(row, now);
      if (refused === 'over') throw new DomainError('institution.undo-over');
      if (refused === 'merged-again') throw new DomainError('institution.merged-again');
      const { kept, merged } = row;
      const pair = { organisationId, mergeId: id, kept, merged };
      await holdInstitutions(transaction, organisationId, [kept, merged]);
      await restoreMerged(transaction, pair);
      await returnMoved(transaction, pair);
      await this.restoreKept(transaction, actor, row);
      await this.restore(transaction, actor, merged, row.mergedBefore);
      const moved = await findMoved(transaction, pair);
      await this.followers.part(transaction, { ...pair, moved });
      await noteUndone(transaction, pair, personId, now);
      const entry: AuditEntry = { action: 'institutions.undoMerge', subjectIds: [kept, merged] };
      await audit(transaction, actor, entry, now);
      return describeMerge(await requireMerge(transaction, actor, id), now);
    });
  }

  private async restoreKept(
    transaction: EntityManager,
    actor: PersonActor,
    { kept, keptVersion, keptBefore }: MergeRow,
  ): Promise<void> {
    const { version } = await requireInstitution(transaction, actor, kept);
    if (version === keptVersion) await this.restore(transaction, actor, kept, keptBefore);
  }

  /** A parent that has gone since leaves it at the top. */
  private async restore(
    transaction: EntityManager,
    actor: PersonActor,
    id: string,
    before: InstitutionText,
  ): Promise<void> {
    const { organisationId } = actor;
    const row = await requireInstitution(transaction, actor, id);
    const isThere =
      before.parent !== null && (await isInDirectory(transaction, organisationId, before.parent));
    const parent = isThere ? before.parent : null;
    await requirePlace(transaction, actor, { id, parent });
    const text = { ...readText(row), ...before, parent };
    await updateText(transaction, { organisationId, id, version: row.version }, text);
  }
}
