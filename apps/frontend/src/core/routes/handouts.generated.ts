// Written by `npm run generate` from the contracts.
import type * as handouts from '@svetionik/contracts/handouts';

export const handoutsRoutes = {
  'handouts.downloadDraftHandout': { method: 'GET', path: '/api/v1/authoring/modules/:module/handouts/:block/:format' },
  'handouts.downloadHandout': { method: 'GET', path: '/api/v1/documents/:hash/handouts/:block/:format' },
  'handouts.makeDraftHandout': { method: 'PUT', path: '/api/v1/authoring/modules/:module/handouts/:block' },
  'handouts.makeHandout': { method: 'PUT', path: '/api/v1/documents/:hash/handouts/:block' },
  'handouts.readDraftHandout': { method: 'GET', path: '/api/v1/authoring/modules/:module/handouts/:block' },
  'handouts.readHandout': { method: 'GET', path: '/api/v1/documents/:hash/handouts/:block' },
} as const;

export interface HandoutsEndpoints {
  'handouts.downloadDraftHandout': typeof handouts.downloadDraftHandout;
  'handouts.downloadHandout': typeof handouts.downloadHandout;
  'handouts.makeDraftHandout': typeof handouts.makeDraftHandout;
  'handouts.makeHandout': typeof handouts.makeHandout;
  'handouts.readDraftHandout': typeof handouts.readDraftHandout;
  'handouts.readHandout': typeof handouts.readHandout;
}
