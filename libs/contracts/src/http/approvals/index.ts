export * from './approval.dto';
