export * from './runs';
export * from './changes';
export * from './choices';
export * from './enrolling';
export * from './following';
export * from './participants';
export * from './own';
export * from './progress';
