export * from './confirm.dto';
