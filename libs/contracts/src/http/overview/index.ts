export * from './overview.dto';
export * from './news.dto';
export * from './stuck.dto';
