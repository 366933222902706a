import { defineJob } from '../../platform/jobs/define-job';

/** Closes attempts whose time is up and whose learners did not come back, every minute. */
export const closeOverdueJob = defineJob('assessment.closeOverdue', { everySeconds: 60 });

/** Scores attempts whose marks have become final, every minute. */
export const judgeMarkedJob = defineJob('assessment.judgeMarked', { everySeconds: 60 });

/** Tells a learner that an attempt is marked: `attemptId`. */
export const mailMarkedJob = defineJob('assessment.mailMarked', { attempts: 8 });

/** Looks for whom something new waits to be marked, every five minutes. */
export const tellMarkersJob = defineJob('assessment.tellMarkers', { everySeconds: 300 });

/** Tells a marker that answers wait: `personId`. */
export const mailMarkersJob = defineJob('assessment.mailMarkers', { attempts: 8 });

/** Makes the copies of documents that markers see, every minute. */
export const copyDocumentsJob = defineJob('assessment.copyDocuments', { everySeconds: 60 });

/** Removes files that no answer of a closed attempt names, every hour. */
export const sweepFilesJob = defineJob('assessment.sweepFiles', { everySeconds: 3600 });
