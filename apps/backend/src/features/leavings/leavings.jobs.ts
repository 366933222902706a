import { defineJob } from '../../platform/jobs/define-job';

/** Ends what ends with the last day of an organisation, and erases what is to be erased; every quarter of an hour. */
export const carryOutLeavingsJob = defineJob('leavings.carryOut', {
  everySeconds: 900,
  leaseSeconds: 600,
});

/** Makes the file that is handed over: `leavingId`. */
export const makeHandoverJob = defineJob('leavings.makeHandover', {
  attempts: 5,
  leaseSeconds: 600,
});

/** Writes to whoever looks after the organisation: `leavingId`, `personId`, `news`. */
export const mailLeavingJob = defineJob('leavings.mail', { attempts: 8 });
