// Written by `npm run generate` from the contracts.
import type * as surrounding from '@svetionik/contracts/surrounding';

export const surroundingRoutes = {
  'surrounding.arrangeModules': { method: 'PUT', path: '/api/v1/surrounding-modules' },
  'surrounding.listOwnModules': { method: 'GET', path: '/api/v1/surrounding-modules/own' },
  'surrounding.readSurroundings': { method: 'GET', path: '/api/v1/surrounding-modules' },
} as const;

export interface SurroundingEndpoints {
  'surrounding.arrangeModules': typeof surrounding.arrangeModules;
  'surrounding.listOwnModules': typeof surrounding.listOwnModules;
  'surrounding.readSurroundings': typeof surrounding.readSurroundings;
}
