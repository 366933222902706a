export { CredentialBuilder, sealedAddress } from './credential-builder';
export { CredentialsModule } from './credentials.module';
export { storeCredential } from './credentials.queries';
export { findAchieved, findKeyName, isKeyPublished } from './key-names.queries';
export { KeysInPage } from './keys-in-page';
export { LearnerRecords } from './learner-records';
export { erasePersonCredentials } from './person-erasure.queries';
export { keepSigningCertificate } from './signing-certificates.queries';
export { givePlace } from './status-places.queries';
