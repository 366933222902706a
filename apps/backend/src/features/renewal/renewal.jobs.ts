import { defineJob } from '../../platform/jobs/define-job';

/** Orders the reminders that are due, of all organisations every six hours, or of one at once. */
export const remindHoldersJob = defineJob('certification.remindHolders', {
  everySeconds: 6 * 3600,
});

/** Reminds a holder that a certificate is to be renewed: `certificateId`. */
export const mailReminderJob = defineJob('certification.mailReminder', { attempts: 8 });
