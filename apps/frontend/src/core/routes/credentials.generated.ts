// Written by `npm run generate` from the contracts.
import type * as credentials from '@svetionik/contracts/credentials';

export const credentialsRoutes = {
  'credentials.listIssuerKeys': { method: 'GET', path: '/api/v1/issuers/keys' },
  'credentials.readAchievement': { method: 'GET', path: '/api/v1/achievements/:course/:edition' },
  'credentials.readBadge': { method: 'GET', path: '/api/v1/issuers/:organiser/badges/:badge' },
  'credentials.readCredential': { method: 'GET', path: '/api/v1/certificates/:certificate/credential' },
  'credentials.readIssuerCertificate': { method: 'GET', path: '/api/v1/issuers/:organiser/certificates/:fingerprint' },
  'credentials.readIssuerCertificates': { method: 'GET', path: '/api/v1/issuers/:organiser/certificates.json' },
  'credentials.readIssuerDocument': { method: 'GET', path: '/api/v1/issuers/:organiser/did.json' },
  'credentials.readIssuerKeySet': { method: 'GET', path: '/api/v1/issuers/:organiser/jwks.json' },
  'credentials.readOwnCredential': { method: 'GET', path: '/api/v1/account/certificates/:certificate/credential' },
  'credentials.readStatusList': { method: 'GET', path: '/api/v1/issuers/:organiser/status/:list' },
} as const;

export interface CredentialsEndpoints {
  'credentials.listIssuerKeys': typeof credentials.listIssuerKeys;
  'credentials.readAchievement': typeof credentials.readAchievement;
  'credentials.readBadge': typeof credentials.readBadge;
  'credentials.readCredential': typeof credentials.readCredential;
  'credentials.readIssuerCertificate': typeof credentials.readIssuerCertificate;
  'credentials.readIssuerCertificates': typeof credentials.readIssuerCertificates;
  'credentials.readIssuerDocument': typeof credentials.readIssuerDocument;
  'credentials.readIssuerKeySet': typeof credentials.readIssuerKeySet;
  'credentials.readOwnCredential': typeof credentials.readOwnCredential;
  'credentials.readStatusList': typeof credentials.readStatusList;
}
