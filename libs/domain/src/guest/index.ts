export * from './guest-field';
export * from './check-guest';
export * from './read-guest-table';
export * from './guest-access';
export * from './mandatory-guest';
