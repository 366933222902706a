import { execute, queryRows, type Database } from '../../database/query';

/** Fails where the database does not answer. */
export async function reachDatabase(database: Database): Promise<void> {
  await execute(database, 'SELECT 1');
}

/** How jobs stand: `minutes` is how long the oldest that is due has waited. */
export interface JobBacklog {
  readonly waiting: number;
  readonly minutes: number;
  readonly moving: boolean;
  readonly dead: number;
}

/** They move where one is held, or ended within so many minutes. */
export async function findJobBacklog(
  database: Database,
  patienceMinutes: number,
): Promise<JobBacklog> {
  const rows = await queryRows(
    database,
    `SELECT /* "waiting" is not null: the function counts; "minutes" is not null: it counts from 0; "moving" is not null: it says no where nothing is;
         "dead" is not null: it counts */
       waiting, minutes, moving, dead FROM platform.standing_of_jobs($1)`,
    [patienceMinutes],
  );
  return rows[0] ?? { waiting: 0, minutes: 0, moving: true, dead: 0 };
}
