import { defineJob } from '../../platform/jobs/define-job';

/** Tells a learner that another attempt was allowed: `extraAttemptId`. */
export const mailExtraAttemptJob = defineJob('learning.mailExtraAttempt', { attempts: 8 });

/** Tells a learner that learning stopped in their course, or goes on: `enrolmentId`. */
export const mailOfferJob = defineJob('learning.mailOffer', { attempts: 8 });

/** Puts somebody who may take courses from now on in those that waited for it: `personId`. */
export const enrolWaitingJob = defineJob('learning.enrolWaiting', { attempts: 8 });

/** Tells somebody that they may take courses from now on: `personId`. */
export const mailCoursesOpenJob = defineJob('learning.mailCoursesOpen', { attempts: 8 });

/** Puts whoever has come of age in the courses that waited, every hour. */
export const enrolOfAgeJob = defineJob('learning.enrolOfAge', { everySeconds: 3600 });

/** Puts somebody who has accepted an invitation in the course that it brings: `personId`, `courseId`. */
export const enrolInvitedJob = defineJob('learning.enrolInvited', { attempts: 8 });

/** Holds the rows of whoever has no attempt left against the attempts, once a day. */
export const compareExhaustedJob = defineJob('learning.compareExhausted', { everySeconds: 86_400 });
