export * from './answers';
export * from './attempts';
export * from './breaks';
export * from './results';
