export * from './assignment-acts.dto';
