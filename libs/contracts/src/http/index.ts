export * from './attachments';
export * from './audit';
export * from './guests';
export * from './people';
export * from './platform';
