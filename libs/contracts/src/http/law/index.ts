export * from './law.dto';
