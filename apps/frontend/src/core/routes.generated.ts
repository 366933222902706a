// Written by `npm run generate` from the contracts.
import type * as jobs from '@svetionik/contracts/jobs';
import type * as identity from '@svetionik/contracts/identity';
import type * as organisations from '@svetionik/contracts/organisations';
import type * as catalogue from '@svetionik/contracts/catalogue';
import type * as assessment from '@svetionik/contracts/assessment';
import type * as attachments from '@svetionik/contracts/attachments';
import type * as accommodations from '@svetionik/contracts/accommodations';
import type * as outages from '@svetionik/contracts/outages';
import type * as receipts from '@svetionik/contracts/receipts';
import type * as marking from '@svetionik/contracts/marking';
import type * as authoring from '@svetionik/contracts/authoring';
import type * as courses from '@svetionik/contracts/courses';
import type * as banks from '@svetionik/contracts/banks';
import type * as exchange from '@svetionik/contracts/exchange';
import type * as panels from '@svetionik/contracts/panels';
import type * as uploads from '@svetionik/contracts/uploads';
import type * as facts from '@svetionik/contracts/facts';
import type * as learning from '@svetionik/contracts/learning';
import type * as retakes from '@svetionik/contracts/retakes';
import type * as profiles from '@svetionik/contracts/profiles';
import type * as accreditations from '@svetionik/contracts/accreditations';
import type * as certification from '@svetionik/contracts/certification';
import type * as proposals from '@svetionik/contracts/proposals';
import type * as register from '@svetionik/contracts/register';
import type * as checks from '@svetionik/contracts/checks';
import type * as credentials from '@svetionik/contracts/credentials';
import type * as transcript from '@svetionik/contracts/transcript';
import type * as trainings from '@svetionik/contracts/trainings';
import type * as licences from '@svetionik/contracts/licences';
import type * as reporting from '@svetionik/contracts/reporting';
import type * as regrades from '@svetionik/contracts/regrades';

/** Method and path of every route, by its name. */
export const routes = {
  'jobs.listDeadJobs': { method: 'GET', path: '/api/v1/jobs/dead' },
  'jobs.retryJob': { method: 'POST', path: '/api/v1/jobs/:job/retry' },
  'identity.assignRoles': { method: 'PUT', path: '/api/v1/members/:person/roles' },
  'identity.blockMember': { method: 'PUT', path: '/api/v1/members/:person/blocked' },
  'identity.changePassword': { method: 'POST', path: '/api/v1/account/password' },
  'identity.chooseLanguage': { method: 'PUT', path: '/api/v1/account/language' },
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
  'organisations.setOrganiserPicture': { method: 'PUT', path: '/api/v1/organisers/:organiser/pictures/:picture', field: 'picture' },
  'catalogue.listCourses': { method: 'GET', path: '/api/v1/courses' },
  'catalogue.listTracks': { method: 'GET', path: '/api/v1/tracks' },
  'catalogue.readCourse': { method: 'GET', path: '/api/v1/courses/:slug' },
  'assessment.endBreak': { method: 'POST', path: '/api/v1/attempts/:attempt/go-on' },
  'assessment.readAttempt': { method: 'GET', path: '/api/v1/attempts/:attempt' },
  'assessment.readResult': { method: 'GET', path: '/api/v1/attempts/:attempt/result' },
  'assessment.saveAnswer': { method: 'PUT', path: '/api/v1/attempts/:attempt/answers/:answer' },
  'assessment.startBreak': { method: 'PUT', path: '/api/v1/attempts/:attempt/breaks/:break' },
  'assessment.submitAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/submit' },
  'assessment.takeOverAttempt': { method: 'POST', path: '/api/v1/attempts/:attempt/takeover' },
  'attachments.readAnswerFile': { method: 'GET', path: '/api/v1/attempts/:attempt/files/:hash' },
  'attachments.readMarkedFile': { method: 'GET', path: '/api/v1/marking/tasks/:task/files/:place' },
  'attachments.uploadAnswerFile': { method: 'POST', path: '/api/v1/attempts/:attempt/items/:position/files', field: 'file' },
  'accommodations.grantAccommodation': { method: 'PUT', path: '/api/v1/members/:person/accommodation/grants/:grant' },
  'accommodations.readAccommodation': { method: 'GET', path: '/api/v1/members/:person/accommodation' },
  'accommodations.readOwnAccommodation': { method: 'GET', path: '/api/v1/account/accommodation' },
  'outages.declareOutage': { method: 'PUT', path: '/api/v1/outages/:outage' },
  'outages.listOutages': { method: 'GET', path: '/api/v1/outages' },
  'outages.listTouched': { method: 'GET', path: '/api/v1/outages/touched' },
  'receipts.checkReceipt': { method: 'POST', path: '/api/v1/receipts/check' },
  'receipts.readReceipt': { method: 'GET', path: '/api/v1/attempts/:attempt/receipt' },
  'marking.chooseMarking': { method: 'PUT', path: '/api/v1/marking/choice' },
  'marking.finishMarking': { method: 'POST', path: '/api/v1/marking/tasks/:task/finish' },
  'marking.listMarking': { method: 'GET', path: '/api/v1/marking/tasks' },
  'marking.readMarkerChoice': { method: 'GET', path: '/api/v1/marking/choice' },
  'marking.readMarking': { method: 'GET', path: '/api/v1/marking/tasks/:task' },
  'marking.releaseTask': { method: 'POST', path: '/api/v1/marking/tasks/:task/release' },
  'marking.saveMarking': { method: 'PUT', path: '/api/v1/marking/tasks/:task/draft' },
  'marking.takeTask': { method: 'POST', path: '/api/v1/marking/tasks/:task/take' },
  'authoring.checkModuleDraft': { method: 'GET', path: '/api/v1/authoring/modules/:module/readiness' },
  'authoring.compareEditions': { method: 'GET', path: '/api/v1/authoring/modules/:module/differences' },
  'authoring.createLesson': { method: 'PUT', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.createModule': { method: 'PUT', path: '/api/v1/authoring/modules/:module' },
  'authoring.listModules': { method: 'GET', path: '/api/v1/authoring/modules' },
  'authoring.previewModule': { method: 'GET', path: '/api/v1/authoring/modules/:module/preview' },
  'authoring.publishModule': { method: 'POST', path: '/api/v1/authoring/modules/:module/editions' },
  'authoring.readModule': { method: 'GET', path: '/api/v1/authoring/modules/:module' },
  'authoring.removeLesson': { method: 'DELETE', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.saveLesson': { method: 'PATCH', path: '/api/v1/authoring/modules/:module/lessons/:lesson' },
  'authoring.saveOutline': { method: 'PATCH', path: '/api/v1/authoring/modules/:module' },
  'courses.checkCourseDraft': { method: 'GET', path: '/api/v1/authoring/courses/:course/readiness' },
  'courses.createCourse': { method: 'PUT', path: '/api/v1/authoring/courses/:course' },
  'courses.listCourseDrafts': { method: 'GET', path: '/api/v1/authoring/courses' },
  'courses.publishCourse': { method: 'POST', path: '/api/v1/authoring/courses/:course/editions' },
  'courses.readCourseDraft': { method: 'GET', path: '/api/v1/authoring/courses/:course' },
  'courses.saveCourse': { method: 'PATCH', path: '/api/v1/authoring/courses/:course' },
  'banks.createBank': { method: 'PUT', path: '/api/v1/authoring/banks/:bank' },
  'banks.createItem': { method: 'PUT', path: '/api/v1/authoring/banks/:bank/items/:item' },
  'banks.listBanks': { method: 'GET', path: '/api/v1/authoring/banks' },
  'banks.readBank': { method: 'GET', path: '/api/v1/authoring/banks/:bank' },
  'banks.removeItem': { method: 'DELETE', path: '/api/v1/authoring/banks/:bank/items/:item' },
  'banks.saveBank': { method: 'PATCH', path: '/api/v1/authoring/banks/:bank' },
  'banks.saveItem': { method: 'PATCH', path: '/api/v1/authoring/banks/:bank/items/:item' },
  'exchange.confirmImport': { method: 'POST', path: '/api/v1/authoring/banks/:bank/imports/:import/confirm' },
  'exchange.exportBank': { method: 'POST', path: '/api/v1/authoring/banks/:bank/exports/:format' },
  'exchange.listImports': { method: 'GET', path: '/api/v1/authoring/banks/:bank/imports' },
  'exchange.readExportReport': { method: 'POST', path: '/api/v1/authoring/banks/:bank/exports/:format/report' },
  'exchange.readImport': { method: 'GET', path: '/api/v1/authoring/banks/:bank/imports/:import' },
  'exchange.requestImport': { method: 'PUT', path: '/api/v1/authoring/banks/:bank/imports/:import', field: 'file' },
  'panels.advancePanel': { method: 'POST', path: '/api/v1/authoring/panels/:panel/stage' },
  'panels.handInSheet': { method: 'POST', path: '/api/v1/authoring/panels/:panel/sheet/hand-in' },
  'panels.listPanels': { method: 'GET', path: '/api/v1/authoring/panels' },
  'panels.listTrainers': { method: 'GET', path: '/api/v1/authoring/trainers' },
  'panels.openPanel': { method: 'PUT', path: '/api/v1/authoring/panels/:panel' },
  'panels.readPanel': { method: 'GET', path: '/api/v1/authoring/panels/:panel' },
  'panels.readSheet': { method: 'GET', path: '/api/v1/authoring/panels/:panel/sheet' },
  'panels.saveSheet': { method: 'PATCH', path: '/api/v1/authoring/panels/:panel/sheet' },
  'uploads.listFacts': { method: 'GET', path: '/api/v1/authoring/facts' },
  'uploads.readUpload': { method: 'GET', path: '/api/v1/authoring/files/:hash' },
  'uploads.uploadFile': { method: 'POST', path: '/api/v1/authoring/files', field: 'file' },
  'uploads.uploadPicture': { method: 'POST', path: '/api/v1/authoring/pictures', field: 'picture' },
  'facts.confirmQuestions': { method: 'POST', path: '/api/v1/authoring/changed-facts/:fact/banks/:bank/confirmation' },
  'facts.listChangedFacts': { method: 'GET', path: '/api/v1/authoring/changed-facts' },
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
  'learning.takeWay': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/ways' },
  'retakes.allowAttempt': { method: 'PUT', path: '/api/v1/enrolments/:enrolment/extra-attempts/:extraAttempt' },
  'retakes.listUsedUp': { method: 'GET', path: '/api/v1/extra-attempts/used-up' },
  'profiles.archiveProfile': { method: 'PUT', path: '/api/v1/certificate-profiles/:profile/archived' },
  'profiles.createProfile': { method: 'PUT', path: '/api/v1/certificate-profiles/:profile' },
  'profiles.editProfile': { method: 'PATCH', path: '/api/v1/certificate-profiles/:profile' },
  'profiles.listCertifiedCourses': { method: 'GET', path: '/api/v1/certified-courses' },
  'profiles.listProfileVersions': { method: 'GET', path: '/api/v1/certificate-profiles/:profile/versions' },
  'profiles.listProfiles': { method: 'GET', path: '/api/v1/certificate-profiles' },
  'profiles.readProfile': { method: 'GET', path: '/api/v1/certificate-profiles/:profile' },
  'accreditations.archiveAccreditation': { method: 'PUT', path: '/api/v1/accreditations/:accreditation/archived' },
  'accreditations.createAccreditation': { method: 'PUT', path: '/api/v1/accreditations/:accreditation' },
  'accreditations.editAccreditation': { method: 'PATCH', path: '/api/v1/accreditations/:accreditation' },
  'accreditations.listAccreditations': { method: 'GET', path: '/api/v1/accreditations' },
  'accreditations.readAccreditation': { method: 'GET', path: '/api/v1/accreditations/:accreditation' },
  'certification.issueCertificates': { method: 'PUT', path: '/api/v1/certificates/batches/:batch' },
  'certification.listBatches': { method: 'GET', path: '/api/v1/certificates/batches' },
  'certification.listEligible': { method: 'GET', path: '/api/v1/certificates/eligible' },
  'certification.previewCertificate': { method: 'GET', path: '/api/v1/certificates/eligible/:enrolment' },
  'certification.readBatch': { method: 'GET', path: '/api/v1/certificates/batches/:batch' },
  'certification.retryBatch': { method: 'POST', path: '/api/v1/certificates/batches/:batch/retry' },
  'proposals.approveProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/approve' },
  'proposals.declineProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/decline' },
  'proposals.editIssuingRules': { method: 'PUT', path: '/api/v1/certificates/issuing-rules' },
  'proposals.listProposals': { method: 'GET', path: '/api/v1/certificates/proposals' },
  'proposals.proposeCertificates': { method: 'PUT', path: '/api/v1/certificates/proposals/:proposal' },
  'proposals.readIssuingRules': { method: 'GET', path: '/api/v1/certificates/issuing-rules' },
  'proposals.readProposal': { method: 'GET', path: '/api/v1/certificates/proposals/:proposal' },
  'proposals.withdrawProposal': { method: 'POST', path: '/api/v1/certificates/proposals/:proposal/withdraw' },
  'register.annulCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/annul' },
  'register.downloadDocuments': { method: 'GET', path: '/api/v1/certificates/documents' },
  'register.exportRegister': { method: 'GET', path: '/api/v1/registers/:organiser/:year/csv' },
  'register.listCertificates': { method: 'GET', path: '/api/v1/certificates' },
  'register.listRegisters': { method: 'GET', path: '/api/v1/registers' },
  'register.mailCertificates': { method: 'POST', path: '/api/v1/certificates/mails' },
  'register.readCertificate': { method: 'GET', path: '/api/v1/certificates/:certificate' },
  'register.readCertificateDocument': { method: 'GET', path: '/api/v1/certificates/:certificate/document' },
  'register.replaceCertificate': { method: 'PUT', path: '/api/v1/certificates/:certificate/replacements/:replacement' },
  'register.retryCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/retry' },
  'register.revokeCertificate': { method: 'POST', path: '/api/v1/certificates/:certificate/revoke' },
  'checks.checkCertificate': { method: 'GET', path: '/api/v1/checks/:code' },
  'checks.confirmHolder': { method: 'POST', path: '/api/v1/checks/:code/name' },
  'checks.listOwnCertificates': { method: 'GET', path: '/api/v1/account/certificates' },
  'checks.readOwnDocument': { method: 'GET', path: '/api/v1/account/certificates/:certificate/document' },
  'credentials.listIssuerKeys': { method: 'GET', path: '/api/v1/issuers/keys' },
  'credentials.readAchievement': { method: 'GET', path: '/api/v1/achievements/:course/:edition' },
  'credentials.readCredential': { method: 'GET', path: '/api/v1/certificates/:certificate/credential' },
  'credentials.readIssuerDocument': { method: 'GET', path: '/api/v1/issuers/:organiser/did.json' },
  'credentials.readIssuerKeySet': { method: 'GET', path: '/api/v1/issuers/:organiser/jwks.json' },
  'credentials.readOwnCredential': { method: 'GET', path: '/api/v1/account/certificates/:certificate/credential' },
  'credentials.readStatusList': { method: 'GET', path: '/api/v1/issuers/:organiser/status/:list' },
  'transcript.printTranscript': { method: 'PUT', path: '/api/v1/account/transcript/prints/:print' },
  'transcript.readPrint': { method: 'GET', path: '/api/v1/account/transcript/prints/:print' },
  'transcript.readPrintDocument': { method: 'GET', path: '/api/v1/account/transcript/prints/:print/document' },
  'transcript.readTranscript': { method: 'GET', path: '/api/v1/account/transcript' },
  'trainings.addTraining': { method: 'PUT', path: '/api/v1/account/trainings/:training' },
  'trainings.decideTraining': { method: 'PUT', path: '/api/v1/trainings/:training/decision' },
  'trainings.listTrainings': { method: 'GET', path: '/api/v1/trainings' },
  'trainings.readEvidence': { method: 'GET', path: '/api/v1/trainings/:training/evidence' },
  'trainings.readOwnEvidence': { method: 'GET', path: '/api/v1/account/trainings/:training/evidence' },
  'trainings.removeTraining': { method: 'DELETE', path: '/api/v1/account/trainings/:training' },
  'trainings.sendEvidence': { method: 'POST', path: '/api/v1/account/trainings/:training/evidence', field: 'file' },
  'licences.editLicenceRule': { method: 'PUT', path: '/api/v1/licence-rules/:rule' },
  'licences.listLicenceRules': { method: 'GET', path: '/api/v1/licence-rules' },
  'licences.removeLicencePeriod': { method: 'DELETE', path: '/api/v1/account/licence-period' },
  'licences.writeLicencePeriod': { method: 'PUT', path: '/api/v1/account/licence-period' },
  'reporting.listAssessments': { method: 'GET', path: '/api/v1/reports/assessments' },
  'reporting.orderFigures': { method: 'PUT', path: '/api/v1/reports/courses/:course/editions/:edition/figures/:figures' },
  'reporting.readComputation': { method: 'GET', path: '/api/v1/reports/figures/:figures' },
  'reporting.readFigures': { method: 'GET', path: '/api/v1/reports/courses/:course/editions/:edition' },
  'regrades.applyRegrade': { method: 'POST', path: '/api/v1/regrades/:regrade/apply' },
  'regrades.listCorrectable': { method: 'GET', path: '/api/v1/regrades/correctable' },
  'regrades.listEffects': { method: 'GET', path: '/api/v1/regrades/:regrade/effects' },
  'regrades.listRegrades': { method: 'GET', path: '/api/v1/regrades' },
  'regrades.previewRegrade': { method: 'PUT', path: '/api/v1/regrades/:regrade' },
  'regrades.readRegrade': { method: 'GET', path: '/api/v1/regrades/:regrade' },
} as const;

/** The endpoint behind every name. */
export interface Endpoints {
  'jobs.listDeadJobs': typeof jobs.listDeadJobs;
  'jobs.retryJob': typeof jobs.retryJob;
  'identity.assignRoles': typeof identity.assignRoles;
  'identity.blockMember': typeof identity.blockMember;
  'identity.changePassword': typeof identity.changePassword;
  'identity.chooseLanguage': typeof identity.chooseLanguage;
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
  'assessment.endBreak': typeof assessment.endBreak;
  'assessment.readAttempt': typeof assessment.readAttempt;
  'assessment.readResult': typeof assessment.readResult;
  'assessment.saveAnswer': typeof assessment.saveAnswer;
  'assessment.startBreak': typeof assessment.startBreak;
  'assessment.submitAttempt': typeof assessment.submitAttempt;
  'assessment.takeOverAttempt': typeof assessment.takeOverAttempt;
  'attachments.readAnswerFile': typeof attachments.readAnswerFile;
  'attachments.readMarkedFile': typeof attachments.readMarkedFile;
  'attachments.uploadAnswerFile': typeof attachments.uploadAnswerFile;
  'accommodations.grantAccommodation': typeof accommodations.grantAccommodation;
  'accommodations.readAccommodation': typeof accommodations.readAccommodation;
  'accommodations.readOwnAccommodation': typeof accommodations.readOwnAccommodation;
  'outages.declareOutage': typeof outages.declareOutage;
  'outages.listOutages': typeof outages.listOutages;
  'outages.listTouched': typeof outages.listTouched;
  'receipts.checkReceipt': typeof receipts.checkReceipt;
  'receipts.readReceipt': typeof receipts.readReceipt;
  'marking.chooseMarking': typeof marking.chooseMarking;
  'marking.finishMarking': typeof marking.finishMarking;
  'marking.listMarking': typeof marking.listMarking;
  'marking.readMarkerChoice': typeof marking.readMarkerChoice;
  'marking.readMarking': typeof marking.readMarking;
  'marking.releaseTask': typeof marking.releaseTask;
  'marking.saveMarking': typeof marking.saveMarking;
  'marking.takeTask': typeof marking.takeTask;
  'authoring.checkModuleDraft': typeof authoring.checkModuleDraft;
  'authoring.compareEditions': typeof authoring.compareEditions;
  'authoring.createLesson': typeof authoring.createLesson;
  'authoring.createModule': typeof authoring.createModule;
  'authoring.listModules': typeof authoring.listModules;
  'authoring.previewModule': typeof authoring.previewModule;
  'authoring.publishModule': typeof authoring.publishModule;
  'authoring.readModule': typeof authoring.readModule;
  'authoring.removeLesson': typeof authoring.removeLesson;
  'authoring.saveLesson': typeof authoring.saveLesson;
  'authoring.saveOutline': typeof authoring.saveOutline;
  'courses.checkCourseDraft': typeof courses.checkCourseDraft;
  'courses.createCourse': typeof courses.createCourse;
  'courses.listCourseDrafts': typeof courses.listCourseDrafts;
  'courses.publishCourse': typeof courses.publishCourse;
  'courses.readCourseDraft': typeof courses.readCourseDraft;
  'courses.saveCourse': typeof courses.saveCourse;
  'banks.createBank': typeof banks.createBank;
  'banks.createItem': typeof banks.createItem;
  'banks.listBanks': typeof banks.listBanks;
  'banks.readBank': typeof banks.readBank;
  'banks.removeItem': typeof banks.removeItem;
  'banks.saveBank': typeof banks.saveBank;
  'banks.saveItem': typeof banks.saveItem;
  'exchange.confirmImport': typeof exchange.confirmImport;
  'exchange.exportBank': typeof exchange.exportBank;
  'exchange.listImports': typeof exchange.listImports;
  'exchange.readExportReport': typeof exchange.readExportReport;
  'exchange.readImport': typeof exchange.readImport;
  'exchange.requestImport': typeof exchange.requestImport;
  'panels.advancePanel': typeof panels.advancePanel;
  'panels.handInSheet': typeof panels.handInSheet;
  'panels.listPanels': typeof panels.listPanels;
  'panels.listTrainers': typeof panels.listTrainers;
  'panels.openPanel': typeof panels.openPanel;
  'panels.readPanel': typeof panels.readPanel;
  'panels.readSheet': typeof panels.readSheet;
  'panels.saveSheet': typeof panels.saveSheet;
  'uploads.listFacts': typeof uploads.listFacts;
  'uploads.readUpload': typeof uploads.readUpload;
  'uploads.uploadFile': typeof uploads.uploadFile;
  'uploads.uploadPicture': typeof uploads.uploadPicture;
  'facts.confirmQuestions': typeof facts.confirmQuestions;
  'facts.listChangedFacts': typeof facts.listChangedFacts;
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
  'learning.takeWay': typeof learning.takeWay;
  'retakes.allowAttempt': typeof retakes.allowAttempt;
  'retakes.listUsedUp': typeof retakes.listUsedUp;
  'profiles.archiveProfile': typeof profiles.archiveProfile;
  'profiles.createProfile': typeof profiles.createProfile;
  'profiles.editProfile': typeof profiles.editProfile;
  'profiles.listCertifiedCourses': typeof profiles.listCertifiedCourses;
  'profiles.listProfileVersions': typeof profiles.listProfileVersions;
  'profiles.listProfiles': typeof profiles.listProfiles;
  'profiles.readProfile': typeof profiles.readProfile;
  'accreditations.archiveAccreditation': typeof accreditations.archiveAccreditation;
  'accreditations.createAccreditation': typeof accreditations.createAccreditation;
  'accreditations.editAccreditation': typeof accreditations.editAccreditation;
  'accreditations.listAccreditations': typeof accreditations.listAccreditations;
  'accreditations.readAccreditation': typeof accreditations.readAccreditation;
  'certification.issueCertificates': typeof certification.issueCertificates;
  'certification.listBatches': typeof certification.listBatches;
  'certification.listEligible': typeof certification.listEligible;
  'certification.previewCertificate': typeof certification.previewCertificate;
  'certification.readBatch': typeof certification.readBatch;
  'certification.retryBatch': typeof certification.retryBatch;
  'proposals.approveProposal': typeof proposals.approveProposal;
  'proposals.declineProposal': typeof proposals.declineProposal;
  'proposals.editIssuingRules': typeof proposals.editIssuingRules;
  'proposals.listProposals': typeof proposals.listProposals;
  'proposals.proposeCertificates': typeof proposals.proposeCertificates;
  'proposals.readIssuingRules': typeof proposals.readIssuingRules;
  'proposals.readProposal': typeof proposals.readProposal;
  'proposals.withdrawProposal': typeof proposals.withdrawProposal;
  'register.annulCertificate': typeof register.annulCertificate;
  'register.downloadDocuments': typeof register.downloadDocuments;
  'register.exportRegister': typeof register.exportRegister;
  'register.listCertificates': typeof register.listCertificates;
  'register.listRegisters': typeof register.listRegisters;
  'register.mailCertificates': typeof register.mailCertificates;
  'register.readCertificate': typeof register.readCertificate;
  'register.readCertificateDocument': typeof register.readCertificateDocument;
  'register.replaceCertificate': typeof register.replaceCertificate;
  'register.retryCertificate': typeof register.retryCertificate;
  'register.revokeCertificate': typeof register.revokeCertificate;
  'checks.checkCertificate': typeof checks.checkCertificate;
  'checks.confirmHolder': typeof checks.confirmHolder;
  'checks.listOwnCertificates': typeof checks.listOwnCertificates;
  'checks.readOwnDocument': typeof checks.readOwnDocument;
  'credentials.listIssuerKeys': typeof credentials.listIssuerKeys;
  'credentials.readAchievement': typeof credentials.readAchievement;
  'credentials.readCredential': typeof credentials.readCredential;
  'credentials.readIssuerDocument': typeof credentials.readIssuerDocument;
  'credentials.readIssuerKeySet': typeof credentials.readIssuerKeySet;
  'credentials.readOwnCredential': typeof credentials.readOwnCredential;
  'credentials.readStatusList': typeof credentials.readStatusList;
  'transcript.printTranscript': typeof transcript.printTranscript;
  'transcript.readPrint': typeof transcript.readPrint;
  'transcript.readPrintDocument': typeof transcript.readPrintDocument;
  'transcript.readTranscript': typeof transcript.readTranscript;
  'trainings.addTraining': typeof trainings.addTraining;
  'trainings.decideTraining': typeof trainings.decideTraining;
  'trainings.listTrainings': typeof trainings.listTrainings;
  'trainings.readEvidence': typeof trainings.readEvidence;
  'trainings.readOwnEvidence': typeof trainings.readOwnEvidence;
  'trainings.removeTraining': typeof trainings.removeTraining;
  'trainings.sendEvidence': typeof trainings.sendEvidence;
  'licences.editLicenceRule': typeof licences.editLicenceRule;
  'licences.listLicenceRules': typeof licences.listLicenceRules;
  'licences.removeLicencePeriod': typeof licences.removeLicencePeriod;
  'licences.writeLicencePeriod': typeof licences.writeLicencePeriod;
  'reporting.listAssessments': typeof reporting.listAssessments;
  'reporting.orderFigures': typeof reporting.orderFigures;
  'reporting.readComputation': typeof reporting.readComputation;
  'reporting.readFigures': typeof reporting.readFigures;
  'regrades.applyRegrade': typeof regrades.applyRegrade;
  'regrades.listCorrectable': typeof regrades.listCorrectable;
  'regrades.listEffects': typeof regrades.listEffects;
  'regrades.listRegrades': typeof regrades.listRegrades;
  'regrades.previewRegrade': typeof regrades.previewRegrade;
  'regrades.readRegrade': typeof regrades.readRegrade;
}
