export * from './domestic-visit';
