// Written by `npm run generate` from the contracts.
import type * as leavings from '@svetionik/contracts/leavings';

export const leavingsRoutes = {
  'leavings.acknowledgeHandover': { method: 'PUT', path: '/api/v1/organisations/:organisation/handover/acknowledgement' },
  'leavings.beginLeaving': { method: 'PUT', path: '/api/v1/network/organisations/:organisation/leavings/:leaving' },
  'leavings.previewLeaving': { method: 'GET', path: '/api/v1/network/organisations/:organisation/leaving-preview' },
  'leavings.readHandover': { method: 'GET', path: '/api/v1/organisations/:organisation/handover' },
  'leavings.readLeaving': { method: 'GET', path: '/api/v1/organisations/:organisation/leaving' },
  'leavings.takeBackLeaving': { method: 'PUT', path: '/api/v1/network/organisations/:organisation/leavings/:leaving/taking-back' },
} as const;

export interface LeavingsEndpoints {
  'leavings.acknowledgeHandover': typeof leavings.acknowledgeHandover;
  'leavings.beginLeaving': typeof leavings.beginLeaving;
  'leavings.previewLeaving': typeof leavings.previewLeaving;
  'leavings.readHandover': typeof leavings.readHandover;
  'leavings.readLeaving': typeof leavings.readLeaving;
  'leavings.takeBackLeaving': typeof leavings.takeBackLeaving;
}
