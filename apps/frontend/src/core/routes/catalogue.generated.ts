// Written by `npm run generate` from the contracts.
import type * as catalogue from '@svetionik/contracts/catalogue';

export const catalogueRoutes = {
  'catalogue.listCourses': { method: 'GET', path: '/api/v1/courses' },
  'catalogue.listNetworkCourses': { method: 'GET', path: '/api/v1/network/courses' },
  'catalogue.listTracks': { method: 'GET', path: '/api/v1/tracks' },
  'catalogue.readCourse': { method: 'GET', path: '/api/v1/courses/:slug' },
} as const;

export interface CatalogueEndpoints {
  'catalogue.listCourses': typeof catalogue.listCourses;
  'catalogue.listNetworkCourses': typeof catalogue.listNetworkCourses;
  'catalogue.listTracks': typeof catalogue.listTracks;
  'catalogue.readCourse': typeof catalogue.readCourse;
}
