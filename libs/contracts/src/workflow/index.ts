export * from './views';
export * from './activities';
export * from './ids';
export * from './messages';
export * from './search-attributes';
export * from './tuning';
