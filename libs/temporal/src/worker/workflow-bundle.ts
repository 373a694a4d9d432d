import { DefaultLogger, bundleWorkflowCode } from '@temporalio/worker';
import { FAILURE_CONVERTER_PATH } from '../codec/data-converter';
import { bundledModules, foreignModules } from './bundled-modules';

export interface WorkflowBundleOptions {
  /** The file that exports the workflows and nothing else. */
  readonly workflowsPath: string;
  /** Import aliases to real paths: only needed to bundle from TypeScript sources. */
  readonly aliases?: Readonly<Record<string, string>>;
}

export interface WorkflowBundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * Bundles the workflows for the sandbox. Throws when a module got in that workflow code may not
 * use: some libraries bundle silently and then break replay or the memory of every workflow.
 */
export async function buildWorkflowBundle({
  workflowsPath,
  aliases = {},
}: WorkflowBundleOptions): Promise<WorkflowBundle> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    failureConverterPath: FAILURE_CONVERTER_PATH,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...aliases } },
    }),
  });
  const modules = bundledModules(code);
  const foreign = foreignModules(modules);
  if (foreign.length === 0) return { code, modules };
  throw new Error(
    `工作流代码引入了不允许的模块。Workflow code may not import: ${foreign.join(', ')}. ` +
      'Move what needs them into an activity.',
  );
}
