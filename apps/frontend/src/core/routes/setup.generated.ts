// Written by `npm run generate` from the contracts.
import type * as setup from '@svetionik/contracts/setup';

export const setupRoutes = {
  'setup.addCertificate': { method: 'POST', path: '/api/v1/setup/certificates' },
  'setup.makeKey': { method: 'POST', path: '/api/v1/setup/keys' },
  'setup.readSetup': { method: 'GET', path: '/api/v1/setup' },
  'setup.tryMail': { method: 'POST', path: '/api/v1/setup/mail-trials' },
} as const;

export interface SetupEndpoints {
  'setup.addCertificate': typeof setup.addCertificate;
  'setup.makeKey': typeof setup.makeKey;
  'setup.readSetup': typeof setup.readSetup;
  'setup.tryMail': typeof setup.tryMail;
}
