export * from './holidays.seed';
export * from './insert-seed-law';
export * from './rule-packs.seed';
export * from './standards.seed';
