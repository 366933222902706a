import { defineJob } from '../../platform/jobs/define-job';

/** Makes the document of a certificate from its frozen facts: `certificateId`. */
export const renderCertificateJob = defineJob('certification.render', { attempts: 4 });

/** Tells an administrator that a proposal waits for a decision: `proposalId`, `personId`. */
export const mailProposalJob = defineJob('certification.mailProposal', { attempts: 8 });

/** Tells an administrator that a proposed change of a certificate waits for a decision: `changeId`, `personId`. */
export const mailChangeJob = defineJob('certification.mailChange', { attempts: 8 });

/** Tells the holder that the document is there: `certificateId`. */
export const mailCertificateJob = defineJob('certification.mail', { attempts: 8 });

/** Holds the rows of whoever may get a certificate against attempts and certificates, once a day. */
export const compareCandidatesJob = defineJob('certification.compareCandidates', {
  everySeconds: 86_400,
});
