// Written by `npm run generate` from the contracts.
import type * as organisations from '@svetionik/contracts/organisations';

export const organisationsRoutes = {
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
} as const;

export interface OrganisationsEndpoints {
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
}
