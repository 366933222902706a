export * from './account';
export * from './members';
export * from './password';
export * from './registration';
export * from './roles';
export * from './session';
