// A barrel of its own: it loads the SDK's native library, which the api has no use for.
export { installTemporalRuntime } from './temporal-runtime';
export type { RuntimeOptions } from './temporal-runtime';
export { connectWorker, createTemporalWorker } from './temporal-worker';
export type { WorkerParts } from './temporal-worker';
export { buildWorkflowBundle } from './workflow-bundle';
export type { WorkflowBundle, WorkflowBundleOptions } from './workflow-bundle';
export { bundledModules, foreignModules } from './bundled-modules';
