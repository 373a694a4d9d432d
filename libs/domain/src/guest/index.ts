export * from './guest-field';
export * from './check-guest';
export * from './guest-batch';
export * from './read-guest-table';
export * from './table-text';
export * from './guest-access';
export * from './mandatory-guest';
