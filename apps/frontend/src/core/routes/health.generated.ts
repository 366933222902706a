// Written by `npm run generate` from the contracts.
import type * as health from '@svetionik/contracts/health';

export const healthRoutes = {
  'health.readSystemStatus': { method: 'GET', path: '/api/v1/system-status' },
} as const;

export interface HealthEndpoints {
  'health.readSystemStatus': typeof health.readSystemStatus;
}
