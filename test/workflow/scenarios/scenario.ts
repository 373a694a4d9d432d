import type { WorkflowBench } from '../support/workflow-bench';

/** Something a workflow has to live through; its history is kept and replayed on every run. */
export interface Scenario {
  readonly name: string;
  /** Plays it to a quiet moment or the end; answers the workflow's id. */
  readonly play: (bench: WorkflowBench) => Promise<string>;
}
