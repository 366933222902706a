import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';
import type { LeavingRow } from '../leavings.queries';

/** Forgets what an attempt before this one has left, or the file itself. */
export async function forgetParts(transaction: EntityManager, leavingId: string): Promise<void> {
  await execute(transaction, 'DELETE FROM leavings.handover_part WHERE leaving_id = $1', [
    leavingId,
  ]);
}

export async function insertPart(
  transaction: EntityManager,
  { organisationId, id }: Pick<LeavingRow, 'organisationId' | 'id'>,
  number: number,
  content: Buffer,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO leavings.handover_part (organisation_id, leaving_id, number, content) VALUES ($1, $2, $3, $4)',
    [organisationId, id, number, content],
  );
}

export async function findPart(
  transaction: EntityManager,
  leavingId: string,
  number: number,
): Promise<Buffer | undefined> {
  const rows = await queryRows(
    transaction,
    'SELECT content FROM leavings.handover_part WHERE leaving_id = $1 AND number = $2',
    [leavingId, number],
  );
  return rows[0]?.content;
}

/** The file is whole. False where another worker was first. */
export async function storeReady(
  transaction: EntityManager,
  leavingId: string,
  { bytes, hash, at }: { readonly bytes: number; readonly hash: string; readonly at: Date },
): Promise<boolean> {
  const rows = await queryRows(
    transaction,
    `UPDATE leavings.leaving SET handover = 'ready', handover_bytes = $2, handover_hash = $3, handover_made_at = $4
     WHERE id = $1 AND handover = 'waiting' RETURNING id`,
    [leavingId, bytes, hash, at],
  );
  return rows.length > 0;
}
