import { defineJob } from '../../../platform/jobs/define-job';

/** Reads a file of questions: `importId`. */
export const readItemsJob = defineJob('authoring.readItems', { attempts: 3, leaseSeconds: 600 });
