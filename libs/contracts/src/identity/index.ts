export * from './account';
export * from './members';
export * from './password';
export * from './registration';
export * from './session';
