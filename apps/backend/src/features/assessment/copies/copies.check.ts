import { Injectable } from '@nestjs/common';
import { eachOrganisation } from '../../../platform/database/organisation-scope';
import { Transactions } from '../../../platform/database/transactions';
import {
  ChecksHealth,
  type HealthCheck,
  type HealthFinding,
} from '../../../platform/health/health-check';
import { findUnseen } from './copies.queries';

/** Whether markers see the documents that wait for them: what is missing to copy them, and what nobody has decided about. */
@Injectable()
@ChecksHealth('copies')
export class CopiesCheck implements HealthCheck {
  constructor(private readonly transactions: Transactions) {}

  async check(): Promise<HealthFinding> {
    const unseen = await this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      (transaction) => eachOrganisation(transaction, () => findUnseen(transaction)),
    );
    const need = unseen.map((each) => each.need).find((each) => each !== null);
    if (need !== undefined) return { state: 'warning', reason: need };
    const undecided = unseen.reduce((sum, each) => sum + each.undecided, 0);
    return undecided > 0
      ? { state: 'warning', reason: 'undecided', details: { count: undecided } }
      : { state: 'ok', reason: 'made' };
  }
}
