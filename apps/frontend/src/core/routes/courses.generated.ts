// Written by `npm run generate` from the contracts.
import type * as courses from '@svetionik/contracts/courses';

export const coursesRoutes = {
  'courses.checkCourseDraft': { method: 'GET', path: '/api/v1/authoring/courses/:course/readiness' },
  'courses.copyCourse': { method: 'PUT', path: '/api/v1/authoring/courses/:course/copies/:copy' },
  'courses.createCourse': { method: 'PUT', path: '/api/v1/authoring/courses/:course' },
  'courses.listCourseDrafts': { method: 'GET', path: '/api/v1/authoring/courses' },
  'courses.publishCourse': { method: 'POST', path: '/api/v1/authoring/courses/:course/editions' },
  'courses.readCourseDraft': { method: 'GET', path: '/api/v1/authoring/courses/:course' },
  'courses.saveCourse': { method: 'PATCH', path: '/api/v1/authoring/courses/:course' },
} as const;

export interface CoursesEndpoints {
  'courses.checkCourseDraft': typeof courses.checkCourseDraft;
  'courses.copyCourse': typeof courses.copyCourse;
  'courses.createCourse': typeof courses.createCourse;
  'courses.listCourseDrafts': typeof courses.listCourseDrafts;
  'courses.publishCourse': typeof courses.publishCourse;
  'courses.readCourseDraft': typeof courses.readCourseDraft;
  'courses.saveCourse': typeof courses.saveCourse;
}
