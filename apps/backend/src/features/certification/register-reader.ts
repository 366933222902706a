import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { findRegisterAfter, type ExportedRow, type RegisterKey } from './certificates.queries';

const readTogether = 500;

/** Reads a register from its first number to its last, a page at a time: no transaction is open while somebody else takes their time. */
@Injectable()
export class RegisterReader {
  constructor(private readonly transactions: Transactions) {}

  async *read(actor: Actor, register: RegisterKey): AsyncGenerator<ExportedRow> {
    let after = 0;
    for (;;) {
      const page = { after, limit: readTogether };
      const rows = await this.transactions.reading(actor, (transaction) =>
        findRegisterAfter(transaction, register, page),
      );
      yield* rows;
      if (rows.length < readTogether) return;
      after = rows.at(-1)?.number ?? after;
    }
  }
}
