export * from './attempts';
export * from './enrolments';
export * from './files';
export * from './progress';
