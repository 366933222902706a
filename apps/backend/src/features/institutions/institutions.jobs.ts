import { defineJob } from '../../platform/jobs/define-job';

/** Matches what accounts say of employers with the directory, every hour: what was written before there was one, or by the API. */
export const matchEmployersJob = defineJob('institutions.matchEmployers', { everySeconds: 3600 });
