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
    `SELECT /* "job" is not null: the function counts rows of the table; "state" is not null: as the job; "count" is not null: as the job */
       handler AS job, state, count FROM platform.count_jobs()`,
  );
}
