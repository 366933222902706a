import type { EntityManager } from 'typeorm';
import { execute } from '../../platform/database/query';

/** Lets {@link undoEnding} go back to here. */
export async function beginEnding(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'SAVEPOINT before_ending');
}

export async function undoEnding(transaction: EntityManager): Promise<void> {
  await execute(transaction, 'ROLLBACK TO SAVEPOINT before_ending');
}
