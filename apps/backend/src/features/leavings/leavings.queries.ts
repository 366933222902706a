import type { EntityManager } from 'typeorm';
import { countChanged, execute, queryRows } from '../../platform/database/query';

const columns = `id, organisation_id AS "organisationId", reason, to_char(last_day, 'YYYY-MM-DD') AS "lastDay", announced_at AS "announcedAt",
  announced_by AS "announcedBy", taken_back_at AS "takenBackAt", left_at AS "leftAt", handover, handover_bytes AS "handoverBytes", handover_hash AS "handoverHash",
  handover_made_at AS "handoverMadeAt", fetched_at AS "fetchedAt", acknowledged_at AS "acknowledgedAt", erased_at AS "erasedAt"`;

/** That an organisation leaves, by its id; those that were taken back too. */
export async function findLeaving(transaction: EntityManager, organisationId: string, id: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM leavings.leaving WHERE organisation_id = $1 AND id = $2`,
    [organisationId, id],
  );
  return rows[0];
}

/** The one that counts: none that was taken back. */
export async function findCurrentLeaving(transaction: EntityManager, organisationId: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM leavings.leaving WHERE organisation_id = $1 AND taken_back_at IS NULL`,
    [organisationId],
  );
  return rows[0];
}

/** As {@link findCurrentLeaving}, held until the transaction ends. */
export async function lockCurrentLeaving(transaction: EntityManager, organisationId: string) {
  const rows = await queryRows(
    transaction,
    `SELECT ${columns} FROM leavings.leaving WHERE organisation_id = $1 AND taken_back_at IS NULL FOR UPDATE`,
    [organisationId],
  );
  return rows[0];
}

export type LeavingRow = NonNullable<Awaited<ReturnType<typeof findCurrentLeaving>>>;

/** False where the id is taken, or the organisation leaves already. */
export async function insertLeaving(
  transaction: EntityManager,
  row: {
    readonly id: string;
    readonly organisationId: string;
    readonly reason: string;
    readonly lastDay: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `INSERT INTO leavings.leaving (id, organisation_id, reason, last_day, announced_at, announced_by) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [row.id, row.organisationId, row.reason, row.lastDay, row.at, row.by],
  );
  return rows.length > 0;
}

/** False where it was taken back before, or the organisation has left. */
export async function withdrawLeaving(
  transaction: EntityManager,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE leavings.leaving SET taken_back_at = $2, taken_back_by = $3 WHERE id = $1 AND taken_back_at IS NULL AND left_at IS NULL',
    [id, at, by],
  );
  return changed > 0;
}

export async function storeDeparture(
  transaction: EntityManager,
  id: string,
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    `UPDATE leavings.leaving SET left_at = $2, handover = 'waiting' WHERE id = $1`,
    [id, at],
  );
}

export async function storeErased(transaction: EntityManager, id: string, at: Date): Promise<void> {
  await execute(transaction, 'UPDATE leavings.leaving SET erased_at = $2 WHERE id = $1', [id, at]);
}

/** Who fetched the file first is kept. */
export async function storeFetched(
  transaction: EntityManager,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<void> {
  await execute(
    transaction,
    'UPDATE leavings.leaving SET fetched_at = $2, fetched_by = $3 WHERE id = $1 AND fetched_at IS NULL',
    [id, at, by],
  );
}

/** False where somebody has confirmed it before. */
export async function storeAcknowledged(
  transaction: EntityManager,
  id: string,
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<boolean> {
  const changed = await countChanged(
    transaction,
    'UPDATE leavings.leaving SET acknowledged_at = $2, acknowledged_by = $3 WHERE id = $1 AND acknowledged_at IS NULL',
    [id, at, by],
  );
  return changed > 0;
}
