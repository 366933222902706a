// Written by `npm run generate` from the contracts.
import type * as certification from '@svetionik/contracts/certification';

export const certificationRoutes = {
  'certification.issueCertificates': { method: 'PUT', path: '/api/v1/certificates/batches/:batch' },
  'certification.listBatches': { method: 'GET', path: '/api/v1/certificates/batches' },
  'certification.listEligible': { method: 'GET', path: '/api/v1/certificates/eligible' },
  'certification.previewCertificate': { method: 'GET', path: '/api/v1/certificates/eligible/:enrolment' },
  'certification.readBatch': { method: 'GET', path: '/api/v1/certificates/batches/:batch' },
  'certification.retryBatch': { method: 'POST', path: '/api/v1/certificates/batches/:batch/retry' },
} as const;

export interface CertificationEndpoints {
  'certification.issueCertificates': typeof certification.issueCertificates;
  'certification.listBatches': typeof certification.listBatches;
  'certification.listEligible': typeof certification.listEligible;
  'certification.previewCertificate': typeof certification.previewCertificate;
  'certification.readBatch': typeof certification.readBatch;
  'certification.retryBatch': typeof certification.retryBatch;
}
