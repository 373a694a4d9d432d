export * from './1795000000000-initial.migration';
export * from './1795000000001-guards.migration';
export * from './1795000000010-task-language.migration';
export * from './1795000000020-law.migration';
export * from './1795000000030-templates.migration';
export * from './1795000000040-amendments.migration';
export * from './1795000000050-drafting.migration';
export * from './1795000000060-live.migration';
