export * from './bulk-actions';
export * from './coordination';
export * from './export';
export * from './list';
export * from './openings';
export * from './person';
export * from './saved-filters';
