// What screens use to speak, by one name.
export * from './common.texts';
export * from './join';
export * from './language';
export * from './texts';
export * from './within';
