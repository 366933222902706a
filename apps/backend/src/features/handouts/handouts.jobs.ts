import { defineJob } from '../../platform/jobs/define-job';

/** Makes the copy of a handout that somebody asked for: `copyId`. */
export const makeHandoutJob = defineJob('handouts.make', { attempts: 3 });
