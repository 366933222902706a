import { defineJob } from '../../platform/jobs/define-job';

/** Finds for whom there is news from a day that is over, and what is late; every hour, so that the hour of a mail says nothing. */
export const tellOfficersJob = defineJob('safeguarding.tellOfficers', {
  everySeconds: 3600,
  leaseSeconds: 600,
});

/** Writes to somebody who receives reports: `personId`. Whatever it is about, the mail is the same, and there is one a day. */
export const mailOfficerJob = defineJob('safeguarding.mailOfficer', { attempts: 8 });
