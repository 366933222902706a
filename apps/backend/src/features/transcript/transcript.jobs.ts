import { defineJob } from '../../platform/jobs/define-job';

/** Makes the transcript that somebody asked for as a document: `printId`. */
export const printTranscriptJob = defineJob('certification.printTranscript', { attempts: 3 });
