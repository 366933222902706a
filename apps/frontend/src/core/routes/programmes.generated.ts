// Written by `npm run generate` from the contracts.
import type * as programmes from '@svetionik/contracts/programmes';

export const programmesRoutes = {
  'programmes.addProgramme': { method: 'PUT', path: '/api/v1/programmes/:programme' },
  'programmes.beginPart': { method: 'PUT', path: '/api/v1/account/programmes/:programme/parts/:part' },
  'programmes.countProgrammePeople': { method: 'GET', path: '/api/v1/programmes/:programme/people-counts' },
  'programmes.editProgramme': { method: 'PATCH', path: '/api/v1/programmes/:programme' },
  'programmes.enrolProgrammePeople': { method: 'POST', path: '/api/v1/programmes/:programme/people' },
  'programmes.followProgrammeGroup': { method: 'PUT', path: '/api/v1/programmes/:programme/followed-groups/:group' },
  'programmes.joinProgramme': { method: 'PUT', path: '/api/v1/account/programmes/:programme' },
  'programmes.leaveProgramme': { method: 'DELETE', path: '/api/v1/account/programmes/:programme' },
  'programmes.listOpenProgrammes': { method: 'GET', path: '/api/v1/open-programmes' },
  'programmes.listOwnProgrammes': { method: 'GET', path: '/api/v1/account/programmes' },
  'programmes.listProgrammePeople': { method: 'GET', path: '/api/v1/programmes/:programme/people' },
  'programmes.listProgrammes': { method: 'GET', path: '/api/v1/programmes' },
  'programmes.listRecognisableTrainings': { method: 'GET', path: '/api/v1/programmes/:programme/people/:person/trainings' },
  'programmes.moveProgrammePeople': { method: 'POST', path: '/api/v1/programmes/:programme/moves' },
  'programmes.previewMove': { method: 'GET', path: '/api/v1/programmes/:programme/moves' },
  'programmes.previewProgrammePeople': { method: 'POST', path: '/api/v1/programmes/:programme/people-preview' },
  'programmes.previewPublication': { method: 'GET', path: '/api/v1/programmes/:programme/consequences' },
  'programmes.publishProgramme': { method: 'POST', path: '/api/v1/programmes/:programme/editions' },
  'programmes.readOwnProgramme': { method: 'GET', path: '/api/v1/account/programmes/:programme' },
  'programmes.readProgramme': { method: 'GET', path: '/api/v1/programmes/:programme' },
  'programmes.readProgrammeChoices': { method: 'GET', path: '/api/v1/programme-choices' },
  'programmes.recogniseTraining': { method: 'PUT', path: '/api/v1/programmes/:programme/people/:person/recognitions/:part' },
  'programmes.setProgrammeCertificate': { method: 'PUT', path: '/api/v1/programmes/:programme/certificate' },
  'programmes.setProgrammeJoining': { method: 'PUT', path: '/api/v1/programmes/:programme/joining' },
  'programmes.unfollowProgrammeGroup': { method: 'DELETE', path: '/api/v1/programmes/:programme/followed-groups/:group' },
  'programmes.withdrawProgrammePerson': { method: 'POST', path: '/api/v1/programmes/:programme/people/:person/withdrawal' },
  'programmes.withdrawRecognition': { method: 'DELETE', path: '/api/v1/programmes/:programme/people/:person/recognitions/:part' },
} as const;

export interface ProgrammesEndpoints {
  'programmes.addProgramme': typeof programmes.addProgramme;
  'programmes.beginPart': typeof programmes.beginPart;
  'programmes.countProgrammePeople': typeof programmes.countProgrammePeople;
  'programmes.editProgramme': typeof programmes.editProgramme;
  'programmes.enrolProgrammePeople': typeof programmes.enrolProgrammePeople;
  'programmes.followProgrammeGroup': typeof programmes.followProgrammeGroup;
  'programmes.joinProgramme': typeof programmes.joinProgramme;
  'programmes.leaveProgramme': typeof programmes.leaveProgramme;
  'programmes.listOpenProgrammes': typeof programmes.listOpenProgrammes;
  'programmes.listOwnProgrammes': typeof programmes.listOwnProgrammes;
  'programmes.listProgrammePeople': typeof programmes.listProgrammePeople;
  'programmes.listProgrammes': typeof programmes.listProgrammes;
  'programmes.listRecognisableTrainings': typeof programmes.listRecognisableTrainings;
  'programmes.moveProgrammePeople': typeof programmes.moveProgrammePeople;
  'programmes.previewMove': typeof programmes.previewMove;
  'programmes.previewProgrammePeople': typeof programmes.previewProgrammePeople;
  'programmes.previewPublication': typeof programmes.previewPublication;
  'programmes.publishProgramme': typeof programmes.publishProgramme;
  'programmes.readOwnProgramme': typeof programmes.readOwnProgramme;
  'programmes.readProgramme': typeof programmes.readProgramme;
  'programmes.readProgrammeChoices': typeof programmes.readProgrammeChoices;
  'programmes.recogniseTraining': typeof programmes.recogniseTraining;
  'programmes.setProgrammeCertificate': typeof programmes.setProgrammeCertificate;
  'programmes.setProgrammeJoining': typeof programmes.setProgrammeJoining;
  'programmes.unfollowProgrammeGroup': typeof programmes.unfollowProgrammeGroup;
  'programmes.withdrawProgrammePerson': typeof programmes.withdrawProgrammePerson;
  'programmes.withdrawRecognition': typeof programmes.withdrawRecognition;
}
