export * from './coordination';
export * from './list';
export * from './openings';
export * from './person';
