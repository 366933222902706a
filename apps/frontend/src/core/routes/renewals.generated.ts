// Written by `npm run generate` from the contracts.
import type * as renewals from '@svetionik/contracts/renewals';

export const renewalsRoutes = {
  'renewals.beginRenewal': { method: 'PUT', path: '/api/v1/renewals/:renewal' },
  'renewals.listDueRenewals': { method: 'GET', path: '/api/v1/account/renewals' },
  'renewals.readLife': { method: 'GET', path: '/api/v1/certificates/:certificate/life' },
  'renewals.readOwnLife': { method: 'GET', path: '/api/v1/account/certificates/:certificate/life' },
  'renewals.recogniseLeaveOfAbsence': { method: 'PUT', path: '/api/v1/leaves-of-absence/:leave' },
  'renewals.withdrawLeaveOfAbsence': { method: 'DELETE', path: '/api/v1/leaves-of-absence/:leave' },
} as const;

export interface RenewalsEndpoints {
  'renewals.beginRenewal': typeof renewals.beginRenewal;
  'renewals.listDueRenewals': typeof renewals.listDueRenewals;
  'renewals.readLife': typeof renewals.readLife;
  'renewals.readOwnLife': typeof renewals.readOwnLife;
  'renewals.recogniseLeaveOfAbsence': typeof renewals.recogniseLeaveOfAbsence;
  'renewals.withdrawLeaveOfAbsence': typeof renewals.withdrawLeaveOfAbsence;
}
