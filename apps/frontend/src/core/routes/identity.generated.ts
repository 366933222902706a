// Written by `npm run generate` from the contracts.
import type * as identity from '@svetionik/contracts/identity';

export const identityRoutes = {
  'identity.assignRoles': { method: 'PUT', path: '/api/v1/members/:person/roles' },
  'identity.blockMember': { method: 'PUT', path: '/api/v1/members/:person/blocked' },
  'identity.changePassword': { method: 'POST', path: '/api/v1/account/password' },
  'identity.chooseLanguage': { method: 'PUT', path: '/api/v1/account/language' },
  'identity.chooseProfession': { method: 'PUT', path: '/api/v1/account/profession' },
  'identity.confirmAddress': { method: 'POST', path: '/api/v1/registrations/confirm' },
  'identity.confirmName': { method: 'PUT', path: '/api/v1/account/name' },
  'identity.countRoles': { method: 'GET', path: '/api/v1/roles' },
  'identity.giveLicenceNumber': { method: 'PUT', path: '/api/v1/account/licence-number' },
  'identity.giveServiceDetails': { method: 'PUT', path: '/api/v1/account/service' },
  'identity.listMembers': { method: 'GET', path: '/api/v1/members' },
  'identity.listRoleChanges': { method: 'GET', path: '/api/v1/members/:person/role-changes' },
  'identity.readAccount': { method: 'GET', path: '/api/v1/account' },
  'identity.readOwnRoles': { method: 'GET', path: '/api/v1/account/roles' },
  'identity.readSession': { method: 'GET', path: '/api/v1/session' },
  'identity.register': { method: 'POST', path: '/api/v1/registrations' },
  'identity.requestPasswordReset': { method: 'POST', path: '/api/v1/password-resets' },
  'identity.resetPassword': { method: 'POST', path: '/api/v1/password-resets/complete' },
  'identity.signIn': { method: 'POST', path: '/api/v1/session' },
  'identity.signOut': { method: 'DELETE', path: '/api/v1/session' },
  'identity.signOutEverywhere': { method: 'DELETE', path: '/api/v1/account/sessions' },
  'identity.switchOrganisation': { method: 'PUT', path: '/api/v1/session/organisation' },
} as const;

export interface IdentityEndpoints {
  'identity.assignRoles': typeof identity.assignRoles;
  'identity.blockMember': typeof identity.blockMember;
  'identity.changePassword': typeof identity.changePassword;
  'identity.chooseLanguage': typeof identity.chooseLanguage;
  'identity.chooseProfession': typeof identity.chooseProfession;
  'identity.confirmAddress': typeof identity.confirmAddress;
  'identity.confirmName': typeof identity.confirmName;
  'identity.countRoles': typeof identity.countRoles;
  'identity.giveLicenceNumber': typeof identity.giveLicenceNumber;
  'identity.giveServiceDetails': typeof identity.giveServiceDetails;
  'identity.listMembers': typeof identity.listMembers;
  'identity.listRoleChanges': typeof identity.listRoleChanges;
  'identity.readAccount': typeof identity.readAccount;
  'identity.readOwnRoles': typeof identity.readOwnRoles;
  'identity.readSession': typeof identity.readSession;
  'identity.register': typeof identity.register;
  'identity.requestPasswordReset': typeof identity.requestPasswordReset;
  'identity.resetPassword': typeof identity.resetPassword;
  'identity.signIn': typeof identity.signIn;
  'identity.signOut': typeof identity.signOut;
  'identity.signOutEverywhere': typeof identity.signOutEverywhere;
  'identity.switchOrganisation': typeof identity.switchOrganisation;
}
