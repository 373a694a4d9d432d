export * from './overview.dto';
