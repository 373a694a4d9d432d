export * from './guest.dto';
export * from './guest-query.dto';
export * from './guest-table.dto';
