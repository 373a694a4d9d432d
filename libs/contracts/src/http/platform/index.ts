export * from './rule';
export * from './is-text';
export * from './is-instant';
export * from './is-zone';
export * from './is-plain';
export * from './is-list';
export * from './page.dto';
export * from './problem.dto';
