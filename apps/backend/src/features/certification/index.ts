export { CertificationModule } from './certification.module';
export { mailCertificateJob, renderCertificateJob } from './certification.jobs';
export { HolderErasure } from './life/holder-erasure';
export { KeysInPage } from './credentials/keys-in-page';
export { FirstProfiles } from './profiles/first-profiles';
