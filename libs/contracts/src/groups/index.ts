export * from './groups';
export * from './members';
export * from './previews';
