import { defineJob } from '../../../platform/jobs/define-job';

/** Writes to authors once a week, of all organisations, as long as facts of theirs are to be checked again. */
export const tellOverdueFactsJob = defineJob('authoring.tellOverdueFacts', {
  everySeconds: 7 * 24 * 3600,
});

/** Writes to one author that facts are to be checked again: `personId`. */
export const mailOverdueFactsJob = defineJob('authoring.mailOverdueFacts', { attempts: 8 });
