import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/**
 * Holds what last days follow from until the transaction ends. Who issues shares it with others who do; who recognises a leave or a
 * change of law has it alone, so that neither misses what the other is writing.
 */
export async function holdLastDays(
  transaction: EntityManager,
  organisationId: string,
  how: 'shared' | 'alone',
): Promise<void> {
  const lock = how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
  await execute(
    transaction,
    `SELECT ${lock}(hashtextextended('certification.last-days ' || $1::text, 0))`,
    [organisationId],
  );
}

/** Writes down until when certificates count now. */
export async function updateLastDays(
  transaction: EntityManager,
  moved: readonly { readonly id: string; readonly until: string | null }[],
): Promise<void> {
  await execute(
    transaction,
    `UPDATE registry.certificate c SET expires_on = m.until FROM jsonb_to_recordset($1::jsonb) AS m (id uuid, until date) WHERE c.id = m.id`,
    [JSON.stringify(moved)],
  );
}
