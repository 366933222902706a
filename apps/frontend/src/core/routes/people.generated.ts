// Written by `npm run generate` from the contracts.
import type * as people from '@svetionik/contracts/people';

export const peopleRoutes = {
  'people.chooseCoordinatedInstitutions': { method: 'PUT', path: '/api/v1/people/:person/coordinated-institutions' },
  'people.countPeople': { method: 'GET', path: '/api/v1/people-count' },
  'people.exportPeople': { method: 'GET', path: '/api/v1/people-export' },
  'people.forgetFilter': { method: 'DELETE', path: '/api/v1/people-filters/:filter' },
  'people.listActedPeople': { method: 'GET', path: '/api/v1/people-actions/:action/people' },
  'people.listOwnOpenings': { method: 'GET', path: '/api/v1/account/page-openings' },
  'people.listPeople': { method: 'GET', path: '/api/v1/people' },
  'people.listSavedFilters': { method: 'GET', path: '/api/v1/people-filters' },
  'people.proposeBulkAction': { method: 'PUT', path: '/api/v1/people-actions/:action' },
  'people.readBulkAction': { method: 'GET', path: '/api/v1/people-actions/:action' },
  'people.readPerson': { method: 'GET', path: '/api/v1/people/:person' },
  'people.saveFilter': { method: 'PUT', path: '/api/v1/people-filters/:filter' },
  'people.startBulkAction': { method: 'POST', path: '/api/v1/people-actions/:action/start' },
} as const;

export interface PeopleEndpoints {
  'people.chooseCoordinatedInstitutions': typeof people.chooseCoordinatedInstitutions;
  'people.countPeople': typeof people.countPeople;
  'people.exportPeople': typeof people.exportPeople;
  'people.forgetFilter': typeof people.forgetFilter;
  'people.listActedPeople': typeof people.listActedPeople;
  'people.listOwnOpenings': typeof people.listOwnOpenings;
  'people.listPeople': typeof people.listPeople;
  'people.listSavedFilters': typeof people.listSavedFilters;
  'people.proposeBulkAction': typeof people.proposeBulkAction;
  'people.readBulkAction': typeof people.readBulkAction;
  'people.readPerson': typeof people.readPerson;
  'people.saveFilter': typeof people.saveFilter;
  'people.startBulkAction': typeof people.startBulkAction;
}
