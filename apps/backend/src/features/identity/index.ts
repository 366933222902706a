export { Accounts } from './accounts';
export { IdentityModule } from './identity.module';
