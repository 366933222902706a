import type { EntityManager } from 'typeorm';
import { findTerms, type Concerned } from './last-days.queries';
import { updateLastDays } from '../registry';
import { readLifecycle } from './lifecycles.queries';

const together = 500;

/** Writes down until when certificates count now, for whoever reads, filters or checks them. The rule is `countsUntil` alone. */
export async function storeLastDays(
  transaction: EntityManager,
  organisationId: string,
  whose: Concerned,
): Promise<void> {
  let after: string | null = null;
  do {
    const rows = await findTerms(transaction, { organisationId, whose, after, limit: together });
    const moved = rows.flatMap((row) => {
      const until = readLifecycle(row)?.until ?? null;
      return until === row.stored ? [] : [{ id: row.id, until }];
    });
    if (moved.length > 0) await updateLastDays(transaction, moved);
    after = rows.length < together ? null : (rows.at(-1)?.id ?? null);
  } while (after !== null);
}
