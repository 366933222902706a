import { Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { Transactions } from '../database/transactions';
import { audit } from './audit';
import { findCheckpoint } from './checkpoints.queries';
import { isActionInChain } from './sealed-entries.queries';

const action = 'platform.beginAuditNotes';
const program = { kind: 'system', organisationId: undefined } as const;

/**
 * That notes of the audit were begun outside the database is an entry of the installation's chain. So a folder that was emptied later is
 * not taken for one that nothing was ever noted in.
 */
@Injectable()
export class AuditBeginning {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  isKnown(): Promise<boolean> {
    return this.transactions.reading(program, async (transaction) => {
      if (await isActionInChain(transaction, null, action)) return true;
      // retention takes the entry at last
      return (await findCheckpoint(transaction, null)) !== undefined;
    });
  }

  /** Makes it known, once. */
  async know(): Promise<void> {
    if (await this.isKnown()) return;
    await this.transactions.unitOfWork(program, (transaction) =>
      audit(transaction, program, { action, subjectIds: [] }, this.clock.now()),
    );
  }
}
