import type { EntityManager } from 'typeorm';
import { execute, queryRows } from '../../../platform/database/query';

/** What an author wants of an import: all that can be added, but for these. */
export interface Confirmation {
  readonly by: string;
  readonly leaveOut: readonly number[];
  readonly leaveOutEffects: readonly string[];
}

/** An import whose questions are to be added. */
export interface Confirmed {
  readonly bankId: string;
  readonly confirmedBy: string;
}

export async function storeConfirmation(
  transaction: EntityManager,
  importId: string,
  { by, leaveOut, leaveOutEffects }: Confirmation,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE authoring.item_import SET confirmed_at = $2, confirmed_by = $3, left_out = $4, left_out_effects = $5, adding_failed_at = NULL WHERE id = $1',
    [importId, now, by, leaveOut, leaveOutEffects],
  );
}

/** Held until the transaction ends; nothing where its questions are in the bank, or nobody wants them there. */
export async function lockConfirmed(
  transaction: EntityManager,
  importId: string,
): Promise<Confirmed | undefined> {
  const rows = await queryRows(
    transaction,
    `SELECT bank_id AS "bankId", confirmed_by AS "confirmedBy" /* "confirmedBy" is not null: it goes with the time */ FROM authoring.item_import
     WHERE id = $1 AND confirmed_at IS NOT NULL AND added_at IS NULL FOR UPDATE`,
    [importId],
  );
  return rows[0];
}

export async function storeAdded(
  transaction: EntityManager,
  importId: string,
  added: number,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE authoring.item_import SET added_at = $2, added = $3 WHERE id = $1',
    [importId, now, added],
  );
}

/** Nothing was added; the author may confirm again. */
export async function storeAddingFailure(
  transaction: EntityManager,
  importId: string,
  now: Date,
): Promise<void> {
  await execute(
    transaction,
    'UPDATE authoring.item_import SET confirmed_at = NULL, confirmed_by = NULL, adding_failed_at = $2 WHERE id = $1 AND confirmed_at IS NOT NULL AND added_at IS NULL',
    [importId, now],
  );
}
