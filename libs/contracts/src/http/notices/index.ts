export * from './notice.dto';
