export * from './merge-plans';
