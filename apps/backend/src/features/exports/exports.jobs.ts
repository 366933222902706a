import { defineJob } from '../../platform/jobs/define-job';

/** Makes a document that was asked for: `exportId`. */
export const makeExportJob = defineJob('certification.makeExport', { attempts: 3 });

/** Removes documents that nobody needs any longer. */
export const sweepExportsJob = defineJob('certification.sweepExports', { everySeconds: 3600 });
