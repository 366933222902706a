import type { PersonActor } from '../../platform/access/actor';
import type { Transactions } from '../../platform/database/transactions';
import { findPart } from './exports.queries';

/** The bytes of what was made. No transaction is open while the other end takes its time. */
export async function* readParts(
  transactions: Transactions,
  actor: PersonActor,
  id: string,
): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number += 1) {
    const part = await transactions.reading(actor, (transaction) =>
      findPart(transaction, id, number),
    );
    if (part === undefined) return;
    yield part;
  }
}
