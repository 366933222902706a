export { mailCertificateJob, renderCertificateJob } from './certification.jobs';
export { CertificationModule } from './certification.module';
export { erasePersonChanges } from './changes/person-erasure.queries';
export { findLicenceRequests } from './licences/licence-requests.service';
