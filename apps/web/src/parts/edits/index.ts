// What screens that edit a plan use, by one name.
export * from './edit-form';
export * from './edit-source';
export * from './edits';
export * from './say-edit';
