// Written by `npm run generate` from the contracts.
import type * as interruptions from '@svetionik/contracts/interruptions';

export const interruptionsRoutes = {
  'interruptions.declareInterruption': { method: 'PUT', path: '/api/v1/service-interruptions/:interruption' },
  'interruptions.listInterruptions': { method: 'GET', path: '/api/v1/service-interruptions' },
  'interruptions.listTouched': { method: 'GET', path: '/api/v1/service-interruptions/touched' },
} as const;

export interface InterruptionsEndpoints {
  'interruptions.declareInterruption': typeof interruptions.declareInterruption;
  'interruptions.listInterruptions': typeof interruptions.listInterruptions;
  'interruptions.listTouched': typeof interruptions.listTouched;
}
