import { execute, queryRows, type Database } from '../../database/query';

/** Fails where the database does not answer. */
export async function reachDatabase(database: Database): Promise<void> {
  await execute(database, 'SELECT 1');
}

/** How jobs stand: `minutes` is how long the oldest that is due has waited. */
export interface JobStanding {
  readonly waiting: number;
  readonly minutes: number;
  readonly moving: boolean;
  readonly dead: number;
}

/** They move where one is held, or ended within so many minutes. */
export async function findJobStanding(
  database: Database,
  patienceMinutes: number,
): Promise<JobStanding> {
  const rows = await queryRows(
    database,
    `SELECT count(*) FILTER (WHERE due)::int AS waiting,
         coalesce(floor(extract(epoch FROM now() - min(since) FILTER (WHERE due)) / 60), 0)::int AS minutes,
         bool_or(state = 'running' AND leased_until >= now())
           OR EXISTS (SELECT FROM platform.job WHERE finished_at > now() - make_interval(mins => $1)) AS moving,
         (SELECT count(*)::int FROM platform.job WHERE state = 'dead') AS dead
       FROM (SELECT state, leased_until, CASE WHEN state = 'running' THEN leased_until ELSE run_at END AS since,
               CASE WHEN state = 'running' THEN leased_until ELSE run_at END <= now() AS due
             FROM platform.job WHERE state IN ('queued', 'running')) AS open`,
    [patienceMinutes],
  );
  const [found] = rows;
  if (found === undefined) return { waiting: 0, minutes: 0, moving: true, dead: 0 };
  return { ...found, moving: found.moving ?? false };
}
