import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { queryRows } from '../database/query';
import { Transactions } from '../database/transactions';

/** When the installation was last backed up, for those who look after it. */
@Injectable()
export class LastBackup {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The moment whose data the newest backup holds; undefined where there is none. After a restore it is the moment of the
   * file that was restored, until another is made.
   */
  at(): Promise<Date | undefined> {
    return this.transactions.reading(
      { kind: 'system', organisationId: undefined },
      async (transaction: EntityManager) => {
        const rows = await queryRows(
          transaction,
          'SELECT max(taken_at) AS at FROM platform.backup',
        );
        return rows[0]?.at ?? undefined;
      },
    );
  }
}
