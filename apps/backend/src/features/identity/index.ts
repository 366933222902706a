export { AccountErasure } from './account-erasure';
export { readPersonName, readProfession } from './account.service';
export { Accounts } from './accounts';
export { IdentityModule } from './identity.module';
export { foldEmail } from './email';
export { requireLook, requireMember, requireName } from './identity.access';
export { AttachedCourses, type BroughtCourse } from './invitations/attached-courses';
export {
  Invitations,
  type InvitationOrder,
  type InvitationOutcome,
  type Invitee,
} from './invitations/invitations';
export {
  countPermitted,
  findMember,
  findOthersPermitted,
  findPermitted,
  lockOrganisation,
  type MemberRow,
} from './members.queries';
export { writeEmployer } from './persons.queries';
