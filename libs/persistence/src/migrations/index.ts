export * from './1795000000000-initial.migration';
export * from './1795000000001-guards.migration';
export * from './1795000000010-task-language.migration';
export * from './1795000000050-drafting.migration';
export * from './1795000000060-live.migration';
