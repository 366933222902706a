// Written by `npm run generate` from the contracts.
import type * as organisations from '@svetionik/contracts/organisations';

export const organisationsRoutes = {
  'organisations.readHelpContacts': { method: 'GET', path: '/api/v1/help-contacts' },
} as const;

export const organisationsWorkRoutes = {
  'organisations.editHelpContacts': { method: 'PUT', path: '/api/v1/help-contacts' },
} as const;

export interface OrganisationsEndpoints {
  'organisations.editHelpContacts': typeof organisations.editHelpContacts;
  'organisations.readHelpContacts': typeof organisations.readHelpContacts;
}
