export * from './attach-query.dto';
export * from './attachment.dto';
