export * from './departments.seed';
export * from './office.seed';
export * from './people.seed';
export * from './routes.seed';
export * from './strasbourg';
