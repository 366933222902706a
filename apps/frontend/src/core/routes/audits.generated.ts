// Written by `npm run generate` from the contracts.
import type * as audits from '@svetionik/contracts/audits';

export const auditsRoutes = {
  'audits.listActions': { method: 'GET', path: '/api/v1/actions' },
  'audits.verifyActions': { method: 'POST', path: '/api/v1/actions/verification' },
} as const;

export interface AuditsEndpoints {
  'audits.listActions': typeof audits.listActions;
  'audits.verifyActions': typeof audits.verifyActions;
}
