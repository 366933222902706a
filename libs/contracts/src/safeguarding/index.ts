export * from './access';
export * from './cases';
export * from './keys';
export * from './reports';
