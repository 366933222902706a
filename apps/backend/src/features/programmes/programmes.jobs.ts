import { defineJob } from '../../platform/jobs/define-job';

/** Enrols somebody in the required parts that are open to them, in each programme that they are in: `personId`. */
export const joinPartsJob = defineJob('programmes.joinParts', { attempts: 8 });

/** Mails that there is news of a programme: `programmeId`, `personId`. */
export const mailProgrammeNewsJob = defineJob('programmes.mailNews', { attempts: 8 });
