// Written by `npm run generate` from the contracts.
import type * as outages from '@svetionik/contracts/outages';

export const outagesRoutes = {
  'outages.declareOutage': { method: 'PUT', path: '/api/v1/outages/:outage' },
  'outages.listOutages': { method: 'GET', path: '/api/v1/outages' },
  'outages.listTouched': { method: 'GET', path: '/api/v1/outages/touched' },
} as const;

export interface OutagesEndpoints {
  'outages.declareOutage': typeof outages.declareOutage;
  'outages.listOutages': typeof outages.listOutages;
  'outages.listTouched': typeof outages.listTouched;
}
