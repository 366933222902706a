// Written by `npm run generate` from the contracts.
import type * as status from '@svetionik/contracts/status';

export const statusRoutes = {
  'status.listOwnCourses': { method: 'GET', path: '/api/v1/course-statuses' },
} as const;

export interface StatusEndpoints {
  'status.listOwnCourses': typeof status.listOwnCourses;
}
