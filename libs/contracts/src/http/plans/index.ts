export * from './plan-document.dto';
export * from './plan-acts.dto';
export * from './plan-view.dto';
