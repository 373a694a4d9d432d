export * from './task-acts.dto';
export * from './task-message.dto';
