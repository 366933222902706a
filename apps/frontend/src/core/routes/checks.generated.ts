// Written by `npm run generate` from the contracts.
import type * as checks from '@svetionik/contracts/checks';

export const checksRoutes = {
  'checks.checkCertificate': { method: 'GET', path: '/api/v1/checks/:code' },
  'checks.compareDocument': { method: 'POST', path: '/api/v1/checks/:code/document' },
  'checks.confirmHolder': { method: 'POST', path: '/api/v1/checks/:code/name' },
  'checks.listOwnCertificates': { method: 'GET', path: '/api/v1/account/certificates' },
  'checks.readOwnDocument': { method: 'GET', path: '/api/v1/account/certificates/:certificate/document' },
} as const;

export interface ChecksEndpoints {
  'checks.checkCertificate': typeof checks.checkCertificate;
  'checks.compareDocument': typeof checks.compareDocument;
  'checks.confirmHolder': typeof checks.confirmHolder;
  'checks.listOwnCertificates': typeof checks.listOwnCertificates;
  'checks.readOwnDocument': typeof checks.readOwnDocument;
}
