export * from './erasure';
export * from './own-data-files';
export * from './processing';
export * from './readings';
