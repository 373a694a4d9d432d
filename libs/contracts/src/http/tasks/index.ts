export * from './task-acts.dto';
