export * from './1795000000000-initial.migration';
export * from './1795000000001-guards.migration';
export * from './1795000000010-task-language.migration';
