export { CertificationModule } from './certification.module';
export { mailCertificateJob, renderCertificateJob } from './certification.jobs';
