export * from './programmes';
export * from './publishing';
export * from './people';
export * from './own';
export * from './following';
export * from './open';
export * from './moving';
