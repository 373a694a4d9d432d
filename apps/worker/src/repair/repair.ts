import type { OpenWork } from '@app/commands';
import type { RunningWorkflows } from './running-workflows';

export interface RepairResult {
  /** Open rows without a running workflow: started by a wake. */
  readonly woken: number;
  /** Running workflows without an open row: asked to look, and so they end. */
  readonly orphans: number;
}

/** Compares what is open in Postgres with what runs in Temporal. Postgres is right. */
export class Repair {
  constructor(
    private readonly open: OpenWork,
    private readonly running: RunningWorkflows,
  ) {}

  /** One pass. Throws when a store is away; the next pass comes by itself. */
  async pass(): Promise<RepairResult> {
    const running = await this.running.listIds();
    const open = await this.open.listOpen();
    const lost = open.filter(({ workflowId }) => !running.has(workflowId));
    await this.open.wake(lost);
    const wanted = new Set(open.map(({ workflowId }) => workflowId));
    const orphans = [...running].filter((workflowId) => !wanted.has(workflowId));
    for (const workflowId of orphans) await this.running.look(workflowId);
    return { woken: lost.length, orphans: orphans.length };
  }
}
