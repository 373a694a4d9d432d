export * from './overview.dto';
export * from './news.dto';
