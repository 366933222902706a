// Written by `npm run generate` from the contracts.
import type * as removals from '@svetionik/contracts/removals';

export const removalsRoutes = {
  'removals.beginVisit': { method: 'PUT', path: '/api/v1/authoring/drafts/:draft/visits/:visit' },
  'removals.forgetRemoval': { method: 'DELETE', path: '/api/v1/authoring/drafts/:draft/removals/:removal' },
  'removals.keepRemoval': { method: 'PUT', path: '/api/v1/authoring/drafts/:draft/removals/:removal' },
  'removals.restoreItem': { method: 'POST', path: '/api/v1/authoring/banks/:bank/items/:item/restoration' },
  'removals.restoreLesson': { method: 'POST', path: '/api/v1/authoring/modules/:module/lessons/:lesson/restoration' },
} as const;

export interface RemovalsEndpoints {
  'removals.beginVisit': typeof removals.beginVisit;
  'removals.forgetRemoval': typeof removals.forgetRemoval;
  'removals.keepRemoval': typeof removals.keepRemoval;
  'removals.restoreItem': typeof removals.restoreItem;
  'removals.restoreLesson': typeof removals.restoreLesson;
}
