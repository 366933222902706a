import { Injectable } from '@nestjs/common';
import { Transactions } from '../database/transactions';
import { findLastBackup } from './last-backup.queries';

/** When the installation was last backed up, for those who look after it. */
@Injectable()
export class LastBackup {
  constructor(private readonly transactions: Transactions) {}

  /**
   * The moment whose data the newest backup holds; undefined where there is none. After a restore it is the moment of the
   * file that was restored, until another is made.
   */
  at(): Promise<Date | undefined> {
    return this.transactions.reading({ kind: 'system', organisationId: undefined }, findLastBackup);
  }
}
