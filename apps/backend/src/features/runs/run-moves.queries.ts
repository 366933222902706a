import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { execute } from '../../platform/database/query';

/** Notes the days that a run had until now. */
export async function insertMove(
  transaction: EntityManager,
  organisationId: string,
  run: { readonly id: string; readonly startsOn: string; readonly endsOn: string },
  at: Date,
): Promise<void> {
  await execute(
    transaction,
    'INSERT INTO runs.move (id, organisation_id, run_id, started_on, ended_on, moved_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [newId(), organisationId, run.id, run.startsOn, run.endsOn, at],
  );
}
