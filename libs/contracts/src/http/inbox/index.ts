export * from './inbox-query.dto';
export * from './inbox.dto';
