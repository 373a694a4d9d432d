export * from './configuration.dto';
