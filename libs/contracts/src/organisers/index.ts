export * from './organiser';
export * from './organisers';
export * from './pictures';
export * from './signatories';
export * from './signing-keys';
