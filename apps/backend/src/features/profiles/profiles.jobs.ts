import { defineJob } from '../../platform/jobs/define-job';

/** Finds out whether a new edition of a course lacks accreditations that the one before had: `courseId`, `editionId`, `publisherId`. */
export const reviewAccreditationsJob = defineJob('certification.reviewAccreditations', {
  attempts: 8,
});

/** Tells an administrator that an accreditation waits for a decision: `courseId`, `personId`. */
export const mailUncarriedJob = defineJob('certification.mailUncarried', { attempts: 8 });
