export { AccountErasure } from './account-erasure';
export { nameOf, professionOf } from './account.service';
export { Accounts } from './accounts';
export { IdentityModule } from './identity.module';
export { countActiveAdministrators, findActiveAdministrators } from './members.queries';
