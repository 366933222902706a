// Written by `npm run generate` from the contracts.
import type * as register from '@svetionik/contracts/register';

export const registerRoutes = {
  'register.annulCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/annul' },
  'register.downloadDocuments': { method: 'GET', path: '/api/v1/certificates/documents' },
  'register.exportRegister': { method: 'GET', path: '/api/v1/registers/:organiser/:year/csv' },
  'register.listCertificates': { method: 'GET', path: '/api/v1/certificates' },
  'register.listRegisters': { method: 'GET', path: '/api/v1/registers' },
  'register.mailCertificates': { method: 'POST', path: '/api/v1/certificates/mails' },
  'register.readCertificate': { method: 'GET', path: '/api/v1/certificates/:certificate' },
  'register.readCertificateDocument': { method: 'GET', path: '/api/v1/certificates/:certificate/document' },
  'register.replaceCertificate': { method: 'PUT', path: '/api/v1/certificates/:certificate/replacements/:replacement' },
  'register.retryCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/retry' },
  'register.revokeCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/revoke' },
} as const;

export interface RegisterEndpoints {
  'register.annulCertificate': typeof register.annulCertificate;
  'register.downloadDocuments': typeof register.downloadDocuments;
  'register.exportRegister': typeof register.exportRegister;
  'register.listCertificates': typeof register.listCertificates;
  'register.listRegisters': typeof register.listRegisters;
  'register.mailCertificates': typeof register.mailCertificates;
  'register.readCertificate': typeof register.readCertificate;
  'register.readCertificateDocument': typeof register.readCertificateDocument;
  'register.replaceCertificate': typeof register.replaceCertificate;
  'register.retryCertificate': typeof register.retryCertificate;
  'register.revokeCertificate': typeof register.revokeCertificate;
}
