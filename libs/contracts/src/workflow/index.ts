export * from './views';
export * from './activities';
export * from './ids';
