// Written by `npm run generate` from the contracts.
import type * as laws from '@svetionik/contracts/laws';

export const lawsRoutes = {
  'laws.listLawChanges': { method: 'GET', path: '/api/v1/law-changes' },
  'laws.recordLawChange': { method: 'PUT', path: '/api/v1/law-changes/:change' },
  'laws.withdrawLawChange': { method: 'POST', path: '/api/v1/law-changes/:change/withdraw' },
} as const;

export interface LawsEndpoints {
  'laws.listLawChanges': typeof laws.listLawChanges;
  'laws.recordLawChange': typeof laws.recordLawChange;
  'laws.withdrawLawChange': typeof laws.withdrawLawChange;
}
