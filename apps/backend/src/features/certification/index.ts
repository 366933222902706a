export { mailCertificateJob, mailReminderJob, renderCertificateJob } from './certification.jobs';
export { CertificationModule } from './certification.module';
export { erasePersonChanges } from './changes/person-erasure.queries';
export { findLicenceRequests } from './licences/licence-requests.service';
export { countPersonLeaves } from './life/leaves.queries';
export { findPersonLives, lifeOfRow, type LifeRow } from './life/lives.queries';
export { erasePersonTerms } from './life/person-erasure';
