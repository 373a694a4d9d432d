export * from './condition.dto';
export * from './generate-plan.dto';
export * from './template-document.dto';
export * from './template.dto';
