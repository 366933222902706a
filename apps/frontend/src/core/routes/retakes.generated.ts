// Written by `npm run generate` from the contracts.
import type * as retakes from '@svetionik/contracts/retakes';

export const retakesRoutes = {
  'retakes.allowAttempt': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/extra-attempts/:extraAttempt' },
  'retakes.listUsedUp': { method: 'GET', path: '/api/v1/extra-attempts/used-up' },
} as const;

export interface RetakesEndpoints {
  'retakes.allowAttempt': typeof retakes.allowAttempt;
  'retakes.listUsedUp': typeof retakes.listUsedUp;
}
