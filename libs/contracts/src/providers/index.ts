export * from './settings';
export * from './sign-in';
