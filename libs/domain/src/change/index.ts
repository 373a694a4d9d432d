export * from './change';
export * from './changes-of';
