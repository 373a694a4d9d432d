export * from './departments.seed';
export * from './domestic';
export * from './law';
export * from './office.seed';
export * from './people.seed';
export * from './routes.seed';
export * from './strasbourg';
export * from './templates';
