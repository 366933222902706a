import { defineJob } from '../../platform/jobs/define-job';

/** Enrols somebody in the required parts that are open to them, in each programme that they are in: `personId`. */
export const joinPartsJob = defineJob('programmes.joinParts', { attempts: 8 });

/** Mails that there is news of a programme: `programmeId`, `personId`. */
export const mailProgrammeNewsJob = defineJob('programmes.mailNews', { attempts: 8 });

/** Puts whoever is in a group that programmes follow into them: `groupId`. */
export const enrolNewcomersJob = defineJob('programmes.enrolNewcomers', {
  attempts: 8,
  leaseSeconds: 300,
});

/** Does so for every group that is followed, every hour: consents arrive, and accounts are opened again. */
export const followGroupsJob = defineJob('programmes.followGroups', {
  everySeconds: 3600,
  leaseSeconds: 300,
});
