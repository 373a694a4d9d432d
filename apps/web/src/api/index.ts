// What screens use of the api, by one name.
export * from './client';
export * from './problem';
export * from './query';
export * from './readings';
export * from './upload';
