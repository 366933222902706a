export { AccountErasure } from './accounts/account-erasure';
export { refuseUnfitName } from './persons/called-name';
export { readPersonName, readProfession } from './persons/read-person';
export { Accounts } from './accounts/accounts';
export { countAwaitingAdmission } from './admission/admissions.queries';
export { readMinority } from './consent/minorities';
export { IdentityModule } from './identity.module';
export { LostFactors } from './factors/lost-factors';
export { endEntries, endInvitations } from './entry/ended-entries.queries';
export { foldEmail } from './persons/email';
export {
  findForgettable,
  holdForgettable,
  type ForgettableAccount,
} from './accounts/forgettable-accounts.queries';
export { requireLook, requireMember, requireName } from './identity.access';
export { AttachedCourses } from './invitations/attached-courses';
export { AttachedGroups } from './invitations/attached-groups';
export { AttachedRuns } from './invitations/attached-runs';
export { Invitations } from './invitations/invitations';
export {
  endMemberships,
  findComparedMembers,
  findMembersByAddress,
  findMembersByName,
  holdEndable,
  holdMemberships,
  restoreJobs,
  writeJobs,
  type ComparedMember,
} from './members/imported-members.queries';
export { findActingPerson } from './members/acting-person';
export { MembersService } from './members/members.service';
export { isStaff } from './members/staff';
export { SamlConsumer } from './providers/saml-consumer';
export { samlPages, samlPath } from './providers/saml-pages';
export { SessionNews } from './sessions/session-news';
export { roleNames } from './roles/role-names';
export {
  findOpenInvitations,
  holdInvitations,
  withdrawInvitations,
  type OrderedInvitation,
} from './invitations/ordered-invitations.queries';
export {
  countPermitted,
  findMember,
  findOthersPermitted,
  findPermitted,
  lockOrganisation,
} from './members/members.queries';
export { setPersonScope, writeEmployer } from './persons/persons.queries';
export { identityData } from './personal-data/identity-data';
