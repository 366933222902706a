// Written by `npm run generate` from the contracts.
import type * as identity from '@svetionik/contracts/identity';
import type * as catalogue from '@svetionik/contracts/catalogue';
import type * as assessment from '@svetionik/contracts/assessment';
import type * as learning from '@svetionik/contracts/learning';

/** Method and path of every route, by its name. */
export const routes = {
  'identity.assignRoles': { method: 'PUT', path: '/api/v1/members/:person/roles' },
  'identity.blockMember': { method: 'PUT', path: '/api/v1/members/:person/blocked' },
  'identity.changePassword': { method: 'POST', path: '/api/v1/account/password' },
  'identity.chooseProfession': { method: 'PUT', path: '/api/v1/account/profession' },
  'identity.confirmAddress': { method: 'POST', path: '/api/v1/registrations/confirm' },
  'identity.confirmName': { method: 'PUT', path: '/api/v1/account/name' },
  'identity.listMembers': { method: 'GET', path: '/api/v1/members' },
  'identity.readAccount': { method: 'GET', path: '/api/v1/account' },
  'identity.readSession': { method: 'GET', path: '/api/v1/session' },
  'identity.register': { method: 'POST', path: '/api/v1/registrations' },
  'identity.requestPasswordReset': { method: 'POST', path: '/api/v1/password-resets' },
  'identity.resetPassword': { method: 'POST', path: '/api/v1/password-resets/complete' },
  'identity.signIn': { method: 'POST', path: '/api/v1/session' },
  'identity.signOut': { method: 'DELETE', path: '/api/v1/session' },
  'identity.signOutEverywhere': { method: 'DELETE', path: '/api/v1/account/sessions' },
  'catalogue.listCourses': { method: 'GET', path: '/api/v1/courses' },
  'catalogue.listTracks': { method: 'GET', path: '/api/v1/tracks' },
  'catalogue.readCourse': { method: 'GET', path: '/api/v1/courses/:slug' },
  'assessment.readAttempt': { method: 'GET', path: '/api/v1/attempts/:attempt' },
  'assessment.readResult': { method: 'GET', path: '/api/v1/attempts/:attempt/result' },
  'assessment.saveAnswer': { method: 'PUT', path: '/api/v1/attempts/:attempt/answers/:answer' },
  'assessment.submitAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/submit' },
  'assessment.takeOverAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/takeover' },
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
} as const;

/** The endpoint behind every name. */
export interface Endpoints {
  'identity.assignRoles': typeof identity.assignRoles;
  'identity.blockMember': typeof identity.blockMember;
  'identity.changePassword': typeof identity.changePassword;
  'identity.chooseProfession': typeof identity.chooseProfession;
  'identity.confirmAddress': typeof identity.confirmAddress;
  'identity.confirmName': typeof identity.confirmName;
  'identity.listMembers': typeof identity.listMembers;
  'identity.readAccount': typeof identity.readAccount;
  'identity.readSession': typeof identity.readSession;
  'identity.register': typeof identity.register;
  'identity.requestPasswordReset': typeof identity.requestPasswordReset;
  'identity.resetPassword': typeof identity.resetPassword;
  'identity.signIn': typeof identity.signIn;
  'identity.signOut': typeof identity.signOut;
  'identity.signOutEverywhere': typeof identity.signOutEverywhere;
  'catalogue.listCourses': typeof catalogue.listCourses;
  'catalogue.listTracks': typeof catalogue.listTracks;
  'catalogue.readCourse': typeof catalogue.readCourse;
  'assessment.readAttempt': typeof assessment.readAttempt;
  'assessment.readResult': typeof assessment.readResult;
  'assessment.saveAnswer': typeof assessment.saveAnswer;
  'assessment.submitAttempt': typeof assessment.submitAttempt;
  'assessment.takeOverAttempt': typeof assessment.takeOverAttempt;
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
}
