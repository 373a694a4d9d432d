// What most screens are put together from, by one name.
export * from './department-name';
export * from './dialog';
export * from './feedback';
export * from './icon';
export * from './state';
export * from './toast';
export * from './form';
export * from './moved-words';
export * from './short-name';
export * from './kept-text';
