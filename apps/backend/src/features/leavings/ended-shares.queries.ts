import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/** Ends what the organisation of the transaction, which has left, offers to others, and what others offer to it. */
export async function endShares(
  transaction: EntityManager,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await execute(transaction, 'SELECT catalogue.end_shares_of_leaver($1, $2)', [by, at]);
}
