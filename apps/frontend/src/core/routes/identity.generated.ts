// Written by `npm run generate` from the contracts.
import type * as identity from '@svetionik/contracts/identity';

export const identityRoutes = {
  'identity.acceptInvitation': { method: 'POST', path: '/api/v1/invitations/accept' },
  'identity.beginPasskeySignIn': { method: 'POST', path: '/api/v1/session/passkey-steps' },
  'identity.beginProof': { method: 'POST', path: '/api/v1/session/proof-steps' },
  'identity.changePassword': { method: 'POST', path: '/api/v1/account/password' },
  'identity.chooseLanguage': { method: 'PUT', path: '/api/v1/account/language' },
  'identity.chooseProfession': { method: 'PUT', path: '/api/v1/account/profession' },
  'identity.confirmAddress': { method: 'POST', path: '/api/v1/registrations/confirm' },
  'identity.confirmAddressChange': { method: 'POST', path: '/api/v1/address-changes/confirmed' },
  'identity.confirmName': { method: 'PUT', path: '/api/v1/account/name' },
  'identity.endSession': { method: 'DELETE', path: '/api/v1/account/sessions/:session' },
  'identity.enterByLink': { method: 'POST', path: '/api/v1/entry-links/enter' },
  'identity.finishSignIn': { method: 'POST', path: '/api/v1/session/second-step' },
  'identity.giveLicenceNumber': { method: 'PUT', path: '/api/v1/account/licence-number' },
  'identity.giveServiceDetails': { method: 'PUT', path: '/api/v1/account/service' },
  'identity.listFactors': { method: 'GET', path: '/api/v1/account/factors' },
  'identity.openEntryLink': { method: 'POST', path: '/api/v1/entry-links/open' },
  'identity.openInvitation': { method: 'POST', path: '/api/v1/invitations/open' },
  'identity.readAccount': { method: 'GET', path: '/api/v1/account' },
  'identity.readOwnRoles': { method: 'GET', path: '/api/v1/account/roles' },
  'identity.readRegistrationRule': { method: 'GET', path: '/api/v1/registration-rule' },
  'identity.readSession': { method: 'GET', path: '/api/v1/session' },
  'identity.refuseAddressChange': { method: 'POST', path: '/api/v1/address-changes/refused' },
  'identity.register': { method: 'POST', path: '/api/v1/registrations' },
  'identity.renewProof': { method: 'PUT', path: '/api/v1/session/proof' },
  'identity.requestPasswordReset': { method: 'POST', path: '/api/v1/password-resets' },
  'identity.resetPassword': { method: 'POST', path: '/api/v1/password-resets/complete' },
  'identity.signIn': { method: 'POST', path: '/api/v1/session' },
  'identity.signOut': { method: 'DELETE', path: '/api/v1/session' },
  'identity.signOutEverywhere': { method: 'DELETE', path: '/api/v1/account/sessions' },
  'identity.switchOrganisation': { method: 'PUT', path: '/api/v1/session/organisation' },
  'identity.withdrawAddressChange': { method: 'DELETE', path: '/api/v1/account/address' },
} as const;

export const identityWorkRoutes = {
  'identity.addAuthenticator': { method: 'PUT', path: '/api/v1/account/authenticator' },
  'identity.addPasskey': { method: 'PUT', path: '/api/v1/account/passkeys/:passkey' },
  'identity.assignRoles': { method: 'PUT', path: '/api/v1/members/:person/roles' },
  'identity.beginAuthenticator': { method: 'POST', path: '/api/v1/account/authenticator-steps' },
  'identity.beginPasskey': { method: 'POST', path: '/api/v1/account/passkey-steps' },
  'identity.blockMember': { method: 'PUT', path: '/api/v1/members/:person/blocked' },
  'identity.changeAddress': { method: 'POST', path: '/api/v1/account/address' },
  'identity.checkInvitees': { method: 'POST', path: '/api/v1/invitations/check' },
  'identity.closeEntryLink': { method: 'PUT', path: '/api/v1/entry-links/:link/closed' },
  'identity.confirmFactorEnding': { method: 'POST', path: '/api/v1/factor-endings/:ending/confirmed' },
  'identity.confirmProof': { method: 'GET', path: '/api/v1/session/proof' },
  'identity.countRoles': { method: 'GET', path: '/api/v1/roles' },
  'identity.decideAdmission': { method: 'PUT', path: '/api/v1/admissions/:admission/decision' },
  'identity.listAdmissions': { method: 'GET', path: '/api/v1/admissions' },
  'identity.listEntryLinks': { method: 'GET', path: '/api/v1/entry-links' },
  'identity.listFactorEndings': { method: 'GET', path: '/api/v1/factor-endings' },
  'identity.listInvitations': { method: 'GET', path: '/api/v1/invitations' },
  'identity.listLinkEntries': { method: 'GET', path: '/api/v1/entry-links/:link/entries' },
  'identity.listMembers': { method: 'GET', path: '/api/v1/members' },
  'identity.listRoleChanges': { method: 'GET', path: '/api/v1/members/:person/role-changes' },
  'identity.makeEntryLink': { method: 'PUT', path: '/api/v1/entry-links/:link' },
  'identity.prolongEntryLink': { method: 'PATCH', path: '/api/v1/entry-links/:link' },
  'identity.proposeFactorEnding': { method: 'POST', path: '/api/v1/factor-endings' },
  'identity.readEntryLink': { method: 'GET', path: '/api/v1/entry-links/:link' },
  'identity.readFactorRule': { method: 'GET', path: '/api/v1/factor-rule' },
  'identity.recordAge': { method: 'PUT', path: '/api/v1/members/:person/age' },
  'identity.recordConsent': { method: 'PUT', path: '/api/v1/members/:person/consents/:consent' },
  'identity.removeAuthenticator': { method: 'DELETE', path: '/api/v1/account/authenticator' },
  'identity.removePasskey': { method: 'DELETE', path: '/api/v1/account/passkeys/:passkey' },
  'identity.renewRecoveryCodes': { method: 'POST', path: '/api/v1/account/recovery-codes' },
  'identity.resendInvitation': { method: 'POST', path: '/api/v1/invitations/:invitation/resend' },
  'identity.sendInvitations': { method: 'PUT', path: '/api/v1/invitations/batches/:batch' },
  'identity.setFactorRule': { method: 'PUT', path: '/api/v1/factor-rule' },
  'identity.setRegistrationRule': { method: 'PUT', path: '/api/v1/registration-rule' },
  'identity.withdrawConsent': { method: 'PUT', path: '/api/v1/members/:person/consents/:consent/withdrawal' },
  'identity.withdrawFactorEnding': { method: 'DELETE', path: '/api/v1/factor-endings/:ending' },
  'identity.withdrawInvitation': { method: 'PUT', path: '/api/v1/invitations/:invitation/withdrawn' },
} as const;

export interface IdentityEndpoints {
  'identity.acceptInvitation': typeof identity.acceptInvitation;
  'identity.addAuthenticator': typeof identity.addAuthenticator;
  'identity.addPasskey': typeof identity.addPasskey;
  'identity.assignRoles': typeof identity.assignRoles;
  'identity.beginAuthenticator': typeof identity.beginAuthenticator;
  'identity.beginPasskey': typeof identity.beginPasskey;
  'identity.beginPasskeySignIn': typeof identity.beginPasskeySignIn;
  'identity.beginProof': typeof identity.beginProof;
  'identity.blockMember': typeof identity.blockMember;
  'identity.changeAddress': typeof identity.changeAddress;
  'identity.changePassword': typeof identity.changePassword;
  'identity.checkInvitees': typeof identity.checkInvitees;
  'identity.chooseLanguage': typeof identity.chooseLanguage;
  'identity.chooseProfession': typeof identity.chooseProfession;
  'identity.closeEntryLink': typeof identity.closeEntryLink;
  'identity.confirmAddress': typeof identity.confirmAddress;
  'identity.confirmAddressChange': typeof identity.confirmAddressChange;
  'identity.confirmFactorEnding': typeof identity.confirmFactorEnding;
  'identity.confirmName': typeof identity.confirmName;
  'identity.confirmProof': typeof identity.confirmProof;
  'identity.countRoles': typeof identity.countRoles;
  'identity.decideAdmission': typeof identity.decideAdmission;
  'identity.endSession': typeof identity.endSession;
  'identity.enterByLink': typeof identity.enterByLink;
  'identity.finishSignIn': typeof identity.finishSignIn;
  'identity.giveLicenceNumber': typeof identity.giveLicenceNumber;
  'identity.giveServiceDetails': typeof identity.giveServiceDetails;
  'identity.listAdmissions': typeof identity.listAdmissions;
  'identity.listEntryLinks': typeof identity.listEntryLinks;
  'identity.listFactorEndings': typeof identity.listFactorEndings;
  'identity.listFactors': typeof identity.listFactors;
  'identity.listInvitations': typeof identity.listInvitations;
  'identity.listLinkEntries': typeof identity.listLinkEntries;
  'identity.listMembers': typeof identity.listMembers;
  'identity.listRoleChanges': typeof identity.listRoleChanges;
  'identity.makeEntryLink': typeof identity.makeEntryLink;
  'identity.openEntryLink': typeof identity.openEntryLink;
  'identity.openInvitation': typeof identity.openInvitation;
  'identity.prolongEntryLink': typeof identity.prolongEntryLink;
  'identity.proposeFactorEnding': typeof identity.proposeFactorEnding;
  'identity.readAccount': typeof identity.readAccount;
  'identity.readEntryLink': typeof identity.readEntryLink;
  'identity.readFactorRule': typeof identity.readFactorRule;
  'identity.readOwnRoles': typeof identity.readOwnRoles;
  'identity.readRegistrationRule': typeof identity.readRegistrationRule;
  'identity.readSession': typeof identity.readSession;
  'identity.recordAge': typeof identity.recordAge;
  'identity.recordConsent': typeof identity.recordConsent;
  'identity.refuseAddressChange': typeof identity.refuseAddressChange;
  'identity.register': typeof identity.register;
  'identity.removeAuthenticator': typeof identity.removeAuthenticator;
  'identity.removePasskey': typeof identity.removePasskey;
  'identity.renewProof': typeof identity.renewProof;
  'identity.renewRecoveryCodes': typeof identity.renewRecoveryCodes;
  'identity.requestPasswordReset': typeof identity.requestPasswordReset;
  'identity.resendInvitation': typeof identity.resendInvitation;
  'identity.resetPassword': typeof identity.resetPassword;
  'identity.sendInvitations': typeof identity.sendInvitations;
  'identity.setFactorRule': typeof identity.setFactorRule;
  'identity.setRegistrationRule': typeof identity.setRegistrationRule;
  'identity.signIn': typeof identity.signIn;
  'identity.signOut': typeof identity.signOut;
  'identity.signOutEverywhere': typeof identity.signOutEverywhere;
  'identity.switchOrganisation': typeof identity.switchOrganisation;
  'identity.withdrawAddressChange': typeof identity.withdrawAddressChange;
  'identity.withdrawConsent': typeof identity.withdrawConsent;
  'identity.withdrawFactorEnding': typeof identity.withdrawFactorEnding;
  'identity.withdrawInvitation': typeof identity.withdrawInvitation;
}
