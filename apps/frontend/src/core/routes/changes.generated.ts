// Written by `npm run generate` from the contracts.
import type * as changes from '@svetionik/contracts/changes';

export const changesRoutes = {
  'changes.approveChange': { method: 'POST', path: '/api/v1/certificates/changes/:change/approve' },
  'changes.declineChange': { method: 'POST', path: '/api/v1/certificates/changes/:change/decline' },
  'changes.listChanges': { method: 'GET', path: '/api/v1/certificates/changes' },
  'changes.proposeChange': { method: 'PUT', path: '/api/v1/certificates/changes/:change' },
  'changes.readChange': { method: 'GET', path: '/api/v1/certificates/changes/:change' },
  'changes.withdrawChange': { method: 'POST', path: '/api/v1/certificates/changes/:change/withdraw' },
} as const;

export interface ChangesEndpoints {
  'changes.approveChange': typeof changes.approveChange;
  'changes.declineChange': typeof changes.declineChange;
  'changes.listChanges': typeof changes.listChanges;
  'changes.proposeChange': typeof changes.proposeChange;
  'changes.readChange': typeof changes.readChange;
  'changes.withdrawChange': typeof changes.withdrawChange;
}
