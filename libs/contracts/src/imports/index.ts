export * from './carrying-out';
export * from './files';
export * from './imported-row';
export * from './people-import';
export * from './rows';
