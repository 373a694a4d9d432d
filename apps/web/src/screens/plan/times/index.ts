// Times of a plan: how one is written, worked out, and said.
export * from './because';
export * from './time-field';
export * from './times';
export * from './use-wrong-clock';
