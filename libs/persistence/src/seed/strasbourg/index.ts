export * from './cast-plan';
export * from './compressed';
export * from './facts';
export * from './remarks';
export * from './running';
export * from './strasbourg';
