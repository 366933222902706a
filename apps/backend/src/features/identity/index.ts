export { AccountErasure } from './account-erasure';
export { requireName } from './acting-name';
export { nameOf, professionOf } from './account.service';
export { Accounts } from './accounts';
export { IdentityModule } from './identity.module';
export { foldEmail } from './email';
export {
  countActiveAdministrators,
  findActiveAdministrators,
  findMember,
  type MemberRow,
} from './members.queries';
