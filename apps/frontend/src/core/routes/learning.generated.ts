// Written by `npm run generate` from the contracts.
import type * as learning from '@svetionik/contracts/learning';

export const learningRoutes = {
  'learning.chooseContentPath': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/content-paths' },
  'learning.enrol': { method: 'PUT', path: '/api/v1/enrolments/:enrolment' },
  'learning.keepPlace': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/place' },
  'learning.listEnrolments': { method: 'GET', path: '/api/v1/enrolments' },
  'learning.markDone': { method: 'POST', path: '/api/v1/enrolments/:enrolment/done' },
  'learning.readAssessment': { method: 'GET', path: '/api/v1/enrolments/:enrolment/assessment' },
  'learning.readDocument': { method: 'GET', path: '/api/v1/documents/:hash' },
  'learning.readEnrolment': { method: 'GET', path: '/api/v1/enrolments/:enrolment' },
  'learning.readFile': { method: 'GET', path: '/api/v1/files/:hash' },
  'learning.recordPractice': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/practice/:record' },
  'learning.startAttempt': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/attempts/:attempt' },
  'learning.startEntryTest': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/entry-test/:attempt' },
} as const;

export interface LearningEndpoints {
  'learning.chooseContentPath': typeof learning.chooseContentPath;
  'learning.enrol': typeof learning.enrol;
  'learning.keepPlace': typeof learning.keepPlace;
  'learning.listEnrolments': typeof learning.listEnrolments;
  'learning.markDone': typeof learning.markDone;
  'learning.readAssessment': typeof learning.readAssessment;
  'learning.readDocument': typeof learning.readDocument;
  'learning.readEnrolment': typeof learning.readEnrolment;
  'learning.readFile': typeof learning.readFile;
  'learning.recordPractice': typeof learning.recordPractice;
  'learning.startAttempt': typeof learning.startAttempt;
  'learning.startEntryTest': typeof learning.startEntryTest;
}
