import { defineJob } from '../../platform/jobs/define-job';

/** Makes the document of a certificate from its frozen facts: `certificateId`. */
export const renderCertificateJob = defineJob('certification.render', { attempts: 4 });

/** Tells the holder that the document is there: `certificateId`. */
export const mailCertificateJob = defineJob('certification.mail', { attempts: 8 });
