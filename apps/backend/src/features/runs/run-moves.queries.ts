import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/database/identifiers';
import { execute, queryRows } from '../../platform/database/query';
import { finishDay } from './participant-facts.queries';

/** A change of a run, with the days that it had until then where any moved. */
export interface NewMove {
  readonly run: string;
  readonly days: { readonly startsOn: string; readonly endsOn: string } | null;
  readonly closes: boolean | null;
  readonly at: Date;
}

/** Notes that a run changed. */
export async function insertMove(
  transaction: EntityManager,
  organisationId: string,
  { run, days, closes, at }: NewMove,
): Promise<string> {
  const id = newId();
  await execute(
    transaction,
    'INSERT INTO runs.move (id, organisation_id, run_id, started_on, ended_on, closes, moved_at) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, organisationId, run, days?.startsOn ?? null, days?.endsOn ?? null, closes, at],
  );
  return id;
}

/**
 * The last day of somebody that a change of their run has close, null where it has none close any more. Undefined where it was not about
 * that, they are not on it, or the run has been changed again.
 */
export async function findClosingNews(
  transaction: EntityManager,
  organisationId: string,
  move: string,
  personId: string,
) {
  const rows = await queryRows(
    transaction,
    `SELECT to_char(CASE WHEN NOT r.late_finish THEN ${finishDay} END, 'YYYY-MM-DD') AS on
     FROM runs.move m JOIN runs.run r ON r.id = m.run_id JOIN runs.participant p ON p.run_id = r.id
     WHERE m.organisation_id = $1 AND m.id = $2 AND p.person_id = $3 AND p.state = 'enrolled' AND r.cancelled_at IS NULL
       AND m.closes = (NOT r.late_finish AND ${finishDay} IS NOT NULL)`,
    [organisationId, move, personId],
  );
  return rows[0];
}
