import { defineJob } from '../../../platform/jobs/define-job';

/** Reads a file of questions: `importId`. */
export const readItemsJob = defineJob('authoring.readItems', { attempts: 3, leaseSeconds: 600 });

/** Adds the questions of an import that its author confirmed to their bank: `importId`. */
export const addItemsJob = defineJob('authoring.addItems', { attempts: 3, leaseSeconds: 180 });
