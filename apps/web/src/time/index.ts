// What screens use of time, by one name.
export * from './now';
export * from './say';
