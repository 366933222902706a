// Written by `npm run generate` from the contracts.
import type * as catalogue from '@svetionik/contracts/catalogue';

export const catalogueRoutes = {
  'catalogue.listCourses': { method: 'GET', path: '/api/v1/courses' },
  'catalogue.listTracks': { method: 'GET', path: '/api/v1/tracks' },
  'catalogue.readCourse': { method: 'GET', path: '/api/v1/courses/:slug' },
} as const;

export interface CatalogueEndpoints {
  'catalogue.listCourses': typeof catalogue.listCourses;
  'catalogue.listTracks': typeof catalogue.listTracks;
  'catalogue.readCourse': typeof catalogue.readCourse;
}
