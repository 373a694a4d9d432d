export * from './diff-plans';
export * from './plan-diff';
