export * from './is-reason';
export * from './act.dto';
export * from './act-answer.dto';
