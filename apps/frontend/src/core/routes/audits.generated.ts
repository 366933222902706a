// Written by `npm run generate` from the contracts.
import type * as audits from '@svetionik/contracts/audits';

export const auditsRoutes = {
  'audits.exportActions': { method: 'GET', path: '/api/v1/actions-export' },
  'audits.listActions': { method: 'GET', path: '/api/v1/actions' },
  'audits.suggestPeople': { method: 'GET', path: '/api/v1/actions-people' },
  'audits.verifyActions': { method: 'POST', path: '/api/v1/actions/verification' },
} as const;

export interface AuditsEndpoints {
  'audits.exportActions': typeof audits.exportActions;
  'audits.listActions': typeof audits.listActions;
  'audits.suggestPeople': typeof audits.suggestPeople;
  'audits.verifyActions': typeof audits.verifyActions;
}
