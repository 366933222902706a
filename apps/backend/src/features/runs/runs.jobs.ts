import { defineJob } from '../../platform/jobs/define-job';

/** Goes through the people who are put on a run, each once, however often: `enrollingId`. */
export const enrolPeopleJob = defineJob('runs.enrolPeople', { attempts: 20, leaseSeconds: 60 });

/** Mails that there is news of a run: `runId`, `personId`. */
export const mailRunNewsJob = defineJob('runs.mailNews', { attempts: 8 });
