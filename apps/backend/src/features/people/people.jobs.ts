import { defineJob } from '../../platform/jobs/define-job';

/** Goes through the people about whom something is done, each once, however often: `actionId`. */
export const runBulkActionJob = defineJob('people.runBulkAction', {
  attempts: 20,
  leaseSeconds: 60,
});

/** Mails what somebody has written to many: `actionId`, `personId`. */
export const mailMessageJob = defineJob('people.mailMessage', { attempts: 8 });
