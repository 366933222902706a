export * from './directory';
export * from './merging';
export * from './workplace';
export * from './written';
