export { AccountErasure } from './account-erasure';
export { refuseUnfitName } from './called-name';
export { readPersonName, readProfession } from './read-person';
export { Accounts } from './accounts';
export { countAwaitingAdmission } from './admission/admissions.queries';
export { readMinority } from './consent/minorities';
export { IdentityModule } from './identity.module';
export { endEntries, endInvitations } from './ended-entries.queries';
export { foldEmail } from './email';
export {
  findForgettable,
  holdForgettable,
  type ForgettableAccount,
} from './forgettable-accounts.queries';
export { requireLook, requireMember, requireName } from './identity.access';
export { AttachedCourses, type BroughtCourse } from './invitations/attached-courses';
export { AttachedGroups } from './invitations/attached-groups';
export {
  Invitations,
  type InvitationOrder,
  type InvitationOutcome,
  type Invitee,
} from './invitations/invitations';
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
} from './imported-members.queries';
export { findActingPerson } from './acting-person';
export { MembersService } from './members.service';
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
  type MemberRow,
} from './members.queries';
export { setPersonScope, writeEmployer } from './persons.queries';
