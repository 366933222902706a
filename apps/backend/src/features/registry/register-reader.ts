import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../platform/access/actor';
import { Transactions } from '../../platform/database/transactions';
import { findLostPage } from './lost-numbers.queries';
import { findRegisterPage, type ExportedRow, type RegisterKey } from './certificates.queries';

const readTogether = 500;

type Page = Parameters<typeof findRegisterPage>[2];

async function findBoth(
  transaction: EntityManager,
  register: RegisterKey,
  page: Page,
): Promise<ExportedRow[]> {
  const entries = await findRegisterPage(transaction, register, page);
  const lost = await findLostPage(transaction, register, page);
  return [...entries, ...lost].sort((one, other) => one.number - other.number).slice(0, page.limit);
}

/** Reads a register from its first number to its last, a page at a time: no transaction is open while somebody else takes their time. */
@Injectable()
export class RegisterReader {
  constructor(private readonly transactions: Transactions) {}

  async *read(actor: Actor, register: RegisterKey): AsyncGenerator<ExportedRow> {
    let after = 0;
    for (;;) {
      const page = { after, limit: readTogether };
      const rows = await this.transactions.reading(actor, (transaction) =>
        findBoth(transaction, register, page),
      );
      yield* rows;
      if (rows.length < readTogether) return;
      after = rows.at(-1)?.number ?? after;
    }
  }
}
