import { defineJob } from '../jobs/define-job';

/** Gives entries of the last days their place in their chain, and signs how far each chain goes. An entry waits a minute at most. */
export const sealAuditJob = defineJob('audit.seal', { everySeconds: 30, leaseSeconds: 300 });

/** Looks for entries of any age without a place, every day. */
export const sealWholeAuditJob = defineJob('audit.sealAll', {
  everySeconds: 86_400,
  leaseSeconds: 600,
});

/** Checks every chain, every day. It reads all that is kept, page by page. */
export const verifyAuditJob = defineJob('audit.verifyAll', {
  everySeconds: 86_400,
  leaseSeconds: 3_600,
});

/** Mails how far each chain goes, every day, where an address is set. */
export const mailAuditJob = defineJob('audit.mailHeads', { everySeconds: 86_400, attempts: 8 });
