// Written by `npm run generate` from the contracts.
import type * as jobs from '@svetionik/contracts/jobs';
import type * as identity from '@svetionik/contracts/identity';
import type * as organisations from '@svetionik/contracts/organisations';
import type * as catalogue from '@svetionik/contracts/catalogue';
import type * as assessment from '@svetionik/contracts/assessment';
import type * as learning from '@svetionik/contracts/learning';
import type * as certification from '@svetionik/contracts/certification';

/** Method and path of every route, by its name. */
export const routes = {
  'jobs.listDead': { method: 'GET', path: '/api/v1/jobs/dead' },
  'jobs.retry': { method: 'POST', path: '/api/v1/jobs/:job/retry' },
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
  'organisations.archiveOrganiser': { method: 'PUT', path: '/api/v1/organisers/:organiser/archived' },
  'organisations.createOrganiser': { method: 'PUT', path: '/api/v1/organisers/:organiser' },
  'organisations.editHelpContacts': { method: 'PUT', path: '/api/v1/help-contacts' },
  'organisations.editOrganiser': { method: 'PATCH', path: '/api/v1/organisers/:organiser' },
  'organisations.listOrganiserNames': { method: 'GET', path: '/api/v1/organiser-names' },
  'organisations.listOrganisers': { method: 'GET', path: '/api/v1/organisers' },
  'organisations.readHelpContacts': { method: 'GET', path: '/api/v1/help-contacts' },
  'organisations.readOrganiser': { method: 'GET', path: '/api/v1/organisers/:organiser' },
  'organisations.readOrganiserPicture': { method: 'GET', path: '/api/v1/organisers/:organiser/pictures/:picture' },
  'organisations.removeOrganiserPicture': { method: 'DELETE', path: '/api/v1/organisers/:organiser/pictures/:picture' },
  'organisations.setOrganiserPicture': { method: 'PUT', path: '/api/v1/organisers/:organiser/pictures/:picture' },
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
  'certification.annul': { method: 'POST', path: '/api/v1/certificates/:certificate/annul' },
  'certification.check': { method: 'GET', path: '/api/v1/checks/:code' },
  'certification.confirmHolder': { method: 'POST', path: '/api/v1/checks/:code/name' },
  'certification.exportRegister': { method: 'GET', path: '/api/v1/registers/:organiser/:year/csv' },
  'certification.issue': { method: 'PUT', path: '/api/v1/certificates/batches/:batch' },
  'certification.listBatches': { method: 'GET', path: '/api/v1/certificates/batches' },
  'certification.listCertificates': { method: 'GET', path: '/api/v1/certificates' },
  'certification.listEligible': { method: 'GET', path: '/api/v1/certificates/eligible' },
  'certification.listOwn': { method: 'GET', path: '/api/v1/account/certificates' },
  'certification.listRegisters': { method: 'GET', path: '/api/v1/registers' },
  'certification.preview': { method: 'GET', path: '/api/v1/certificates/eligible/:enrolment' },
  'certification.readBatch': { method: 'GET', path: '/api/v1/certificates/batches/:batch' },
  'certification.readCertificate': { method: 'GET', path: '/api/v1/certificates/:certificate' },
  'certification.readDocument': { method: 'GET', path: '/api/v1/certificates/:certificate/document' },
  'certification.readOwnDocument': { method: 'GET', path: '/api/v1/account/certificates/:certificate/document' },
  'certification.replace': { method: 'PUT', path: '/api/v1/certificates/:certificate/replacements/:replacement' },
  'certification.retry': { method: 'POST', path: '/api/v1/certificates/:certificate/retry' },
  'certification.revoke': { method: 'POST', path: '/api/v1/certificates/:certificate/revoke' },
} as const;

/** The endpoint behind every name. */
export interface Endpoints {
  'jobs.listDead': typeof jobs.listDead;
  'jobs.retry': typeof jobs.retry;
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
  'organisations.archiveOrganiser': typeof organisations.archiveOrganiser;
  'organisations.createOrganiser': typeof organisations.createOrganiser;
  'organisations.editHelpContacts': typeof organisations.editHelpContacts;
  'organisations.editOrganiser': typeof organisations.editOrganiser;
  'organisations.listOrganiserNames': typeof organisations.listOrganiserNames;
  'organisations.listOrganisers': typeof organisations.listOrganisers;
  'organisations.readHelpContacts': typeof organisations.readHelpContacts;
  'organisations.readOrganiser': typeof organisations.readOrganiser;
  'organisations.readOrganiserPicture': typeof organisations.readOrganiserPicture;
  'organisations.removeOrganiserPicture': typeof organisations.removeOrganiserPicture;
  'organisations.setOrganiserPicture': typeof organisations.setOrganiserPicture;
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
  'certification.annul': typeof certification.annul;
  'certification.check': typeof certification.check;
  'certification.confirmHolder': typeof certification.confirmHolder;
  'certification.exportRegister': typeof certification.exportRegister;
  'certification.issue': typeof certification.issue;
  'certification.listBatches': typeof certification.listBatches;
  'certification.listCertificates': typeof certification.listCertificates;
  'certification.listEligible': typeof certification.listEligible;
  'certification.listOwn': typeof certification.listOwn;
  'certification.listRegisters': typeof certification.listRegisters;
  'certification.preview': typeof certification.preview;
  'certification.readBatch': typeof certification.readBatch;
  'certification.readCertificate': typeof certification.readCertificate;
  'certification.readDocument': typeof certification.readDocument;
  'certification.readOwnDocument': typeof certification.readOwnDocument;
  'certification.replace': typeof certification.replace;
  'certification.retry': typeof certification.retry;
  'certification.revoke': typeof certification.revoke;
}
