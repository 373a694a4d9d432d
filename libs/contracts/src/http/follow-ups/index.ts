export * from './follow-up.dto';
