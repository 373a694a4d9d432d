export * from './remark.dto';
