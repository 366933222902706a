import { queryRows, type Database } from '../../database/query';

/** How many connections the database lets in beside those for its owner. Fails where it does not answer. */
export async function findConnectionLimit(database: Database): Promise<number> {
  const rows = await queryRows(
    database,
    `SELECT current_setting('max_connections') AS most, current_setting('superuser_reserved_connections') AS reserved`,
  );
  return Number(rows[0]?.most ?? 0) - Number(rows[0]?.reserved ?? 0);
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
