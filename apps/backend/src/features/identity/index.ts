export { AccountErasure } from './account-erasure';
export { readPersonName, readProfession } from './account.service';
export { Accounts } from './accounts';
export { IdentityModule } from './identity.module';
export { foldEmail } from './email';
export { requireMember, requireName } from './identity.access';
export {
  countPermitted,
  findMember,
  findOthersPermitted,
  findPermitted,
  lockOrganisation,
  type MemberRow,
} from './members.queries';
