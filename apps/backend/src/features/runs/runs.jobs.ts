import { defineJob } from '../../platform/jobs/define-job';

/** Goes through the people who are put on a run, each once, however often: `enrollingId`. */
export const enrolPeopleJob = defineJob('runs.enrolPeople', { attempts: 20, leaseSeconds: 60 });

/** Puts whoever is in a group that runs follow onto them: `groupId`. */
export const enrolNewcomersJob = defineJob('runs.enrolNewcomers', {
  attempts: 8,
  leaseSeconds: 300,
});

/** Does so for every group that is followed, every hour: places become free, and people come to have what a run asks for. */
export const followGroupsJob = defineJob('runs.followGroups', {
  everySeconds: 3600,
  leaseSeconds: 300,
});

/** Puts somebody who has entered by an invitation, a link or a code on the run that it brings: `personId`, `runId`. */
export const enrolInvitedJob = defineJob('runs.enrolInvited', { attempts: 8 });

/** Does so for all who wait for it, every hour: a run opens, its registration begins, places become free. */
export const enrolWaitingJob = defineJob('runs.enrolWaiting', {
  everySeconds: 3600,
  leaseSeconds: 300,
});

/** Mails that there is news of a run: `runId`, `personId`, and `moveId` where a changed rule is told of. */
export const mailRunNewsJob = defineJob('runs.mailNews', { attempts: 8 });

/** Orders the reminders of runs that are due, of all organisations. */
export const orderRemindersJob = defineJob('runs.orderReminders', { everySeconds: 900 });

/** Mails a reminder of a run: `reminderId`. */
export const mailRunReminderJob = defineJob('runs.mailReminder', { attempts: 8 });

/** Mails the reminders of a week in one: `summaryId`. */
export const mailSummaryJob = defineJob('runs.mailSummary', { attempts: 8 });
