// Written by `npm run generate` from the contracts.
import type * as people from '@svetionik/contracts/people';

export const peopleRoutes = {
  'people.chooseCoordinatedInstitutions': { method: 'PUT', path: '/api/v1/people/:person/coordinated-institutions' },
  'people.listOwnOpenings': { method: 'GET', path: '/api/v1/account/page-openings' },
  'people.listPeople': { method: 'GET', path: '/api/v1/people' },
  'people.readPerson': { method: 'GET', path: '/api/v1/people/:person' },
} as const;

export interface PeopleEndpoints {
  'people.chooseCoordinatedInstitutions': typeof people.chooseCoordinatedInstitutions;
  'people.listOwnOpenings': typeof people.listOwnOpenings;
  'people.listPeople': typeof people.listPeople;
  'people.readPerson': typeof people.readPerson;
}
