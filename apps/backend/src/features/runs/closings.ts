import type { EntityManager } from 'typeorm';
import { writeClosings } from '../learning';
import { findMovedClosings } from './closings.queries';

/** Has the enrolments of people of a run, or of everybody on it, close as the runs say that they are on by now. */
export async function settleClosings(
  transaction: EntityManager,
  organisationId: string,
  runId: string,
  people: readonly string[] | null,
): Promise<void> {
  const moved = await findMovedClosings(transaction, organisationId, runId, people);
  if (moved.length > 0) await writeClosings(transaction, organisationId, moved);
}
