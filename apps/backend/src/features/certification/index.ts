export { CertificationModule } from './certification.module';
export { mailCertificateJob, renderCertificateJob } from './certification.jobs';
export { FirstProfiles } from './profiles/first-profiles';
