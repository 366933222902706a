import { queryRows, type Database } from '../database/query';

interface JobCount {
  readonly job: string;
  readonly state: string;
  readonly count: number;
}

/** Jobs that are not done, by their handler and state. */
export function countJobs(database: Database): Promise<JobCount[]> {
  return queryRows(
    database,
    `SELECT handler AS job, state, count(*)::int AS count FROM platform.job WHERE state IN ('queued', 'running') OR state = 'dead' GROUP BY 1, 2`,
  );
}
