import { defineJob } from '../../platform/jobs/define-job';

/** Tells a learner that another attempt was allowed: `extraAttemptId`. */
export const mailExtraAttemptJob = defineJob('learning.mailExtraAttempt', { attempts: 8 });
