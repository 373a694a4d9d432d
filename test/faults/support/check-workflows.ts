import {
  STATE_QUERY,
  assignmentWorkflowId,
  noticeWorkflowId,
  receptionWorkflowId,
} from '@app/contracts/workflow';
import type { AssignmentView, ReceptionView } from '@app/contracts/workflow';
import type { Client } from '@temporalio/client';
import { openTimersOf } from './open-timers';
import type { PatientRows } from './patient-rows';

/** Healthy lateness: a timer may be this much later than the row says. */
const TOLERANCE_MS = 2_000;
const RUNNING = `ExecutionStatus = 'Running' AND WorkflowType IN
  ('receptionWorkflow', 'assignmentWorkflow', 'noticeWorkflow')`;

interface ReceptionRow extends Record<string, unknown> {
  readonly id: string;
  readonly stage: string;
  readonly status: string;
  readonly next_due: Date | null;
  readonly departments: readonly string[];
}

interface AssignmentRow extends Record<string, unknown> {
  readonly reception_id: string;
  readonly department_code: string;
  readonly generation: number;
  readonly announced: boolean;
  readonly open: boolean;
  readonly next_due: Date | null;
}

/** What must be true of Temporal at rest (I8, I12, I15), held against the rows of Postgres. */
class WorkflowCheck {
  readonly faults: string[] = [];

  constructor(
    private readonly rows: PatientRows,
    private readonly client: Client,
  ) {}

  async run(): Promise<string[]> {
    const running = await this.listRunning();
    const receptions = await this.rows.all<ReceptionRow>(
      `SELECT r.id, r.stage, r.status, r.next_due,
         (SELECT coalesce(json_agg(a.department_code ORDER BY 1), '[]') FROM assignment a
           WHERE a.reception_id = r.id AND a.status = 'active') AS departments
       FROM reception r WHERE r.status IN ('open', 'postponed')`,
    );
    const assignments = await this.rows.all<AssignmentRow>(
      `SELECT a.reception_id, a.department_code, a.generation, a.announced_at IS NOT NULL AS announced,
         r.status = 'open' AS open, a.next_due
       FROM assignment a JOIN reception r ON r.id = a.reception_id
       WHERE a.status = 'active' AND r.status IN ('open', 'postponed')`,
    );
    const notices = await this.rows.all<{ id: string }>(
      `SELECT id FROM notice WHERE status = 'pending'`,
    );
    const idOf = (a: AssignmentRow): string =>
      assignmentWorkflowId(a.reception_id, a.department_code, a.generation);
    this.compareSets(running, [
      ...receptions.map(({ id }) => receptionWorkflowId(id)),
      ...assignments.map(idOf),
      ...notices.map(({ id }) => noticeWorkflowId(id)),
    ]);
    for (const row of receptions) await this.reception(receptionWorkflowId(row.id), row);
    for (const row of assignments) await this.assignment(idOf(row), row);
    return this.faults;
  }

  private async listRunning(): Promise<string[]> {
    const ids: string[] = [];
    for await (const { workflowId } of this.client.workflow.list({ query: RUNNING })) {
      ids.push(workflowId);
    }
    return ids;
  }

  private compareSets(running: readonly string[], wanted: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const id of running) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const id of wanted) {
      if (counts.get(id) !== 1) this.faults.push(`${id} runs ${counts.get(id) ?? 0} times`);
    }
    const open = new Set(wanted);
    for (const id of counts.keys()) if (!open.has(id)) this.faults.push(`${id} runs without a row`);
  }

  private async reception(workflowId: string, row: ReceptionRow): Promise<void> {
    const view = await this.state<ReceptionView>(workflowId);
    if (!view) return;
    const departments = view.assignments.map(({ departmentCode }) => departmentCode).sort();
    this.compare(workflowId, [
      ['over', view.over, false],
      ['stage', view.stage, row.stage],
      ['postponed', view.postponed, row.status === 'postponed'],
      ['departments', departments.join(), [...row.departments].sort().join()],
    ]);
    await this.timer(workflowId, row.status === 'open' ? row.next_due : null);
  }

  private async assignment(workflowId: string, row: AssignmentRow): Promise<void> {
    const view = await this.state<AssignmentView>(workflowId);
    if (!view) return;
    this.compare(workflowId, [
      ['over', view.over, false],
      ['announced', view.announced, row.announced],
    ]);
    await this.timer(workflowId, row.open ? row.next_due : null);
  }

  private compare(id: string, pairs: readonly (readonly [string, unknown, unknown])[]): void {
    for (const [what, seen, is] of pairs) {
      if (seen !== is) this.faults.push(`${id} sees ${what} ${String(seen)}, it is ${String(is)}`);
    }
  }

  private async state<View>(workflowId: string): Promise<View | null> {
    try {
      return await this.client.workflow.getHandle(workflowId).query<View | null>(STATE_QUERY);
    } catch (error) {
      this.faults.push(`${workflowId} does not say its state: ${String(error)}`);
      return null;
    }
  }

  /** It sleeps on one timer, which is not later than what the row waits for. */
  private async timer(workflowId: string, nextDue: Date | null): Promise<void> {
    const history = await this.client.workflow.getHandle(workflowId).fetchHistory();
    const timers = openTimersOf(history);
    if (timers.length !== 1) {
      this.faults.push(`${workflowId} sleeps on ${timers.length} timers`);
    } else if (nextDue && timers[0] > nextDue.getTime() + TOLERANCE_MS) {
      this.faults.push(`${workflowId} sleeps ${timers[0] - nextDue.getTime()} ms too long`);
    }
  }
}

/**
 * Each open reception, assignment and notice has exactly one running workflow, it sees what the rows
 * say, and none runs without an open row. Waits until that is so; answers what is still wrong after
 * `withinMs`.
 */
export async function checkWorkflows(
  rows: PatientRows,
  client: Client,
  withinMs: number,
): Promise<string[]> {
  for (const giveUp = Date.now() + withinMs; ;) {
    const faults = await new WorkflowCheck(rows, client)
      .run()
      .catch((error: unknown) => [`the check itself: ${String(error)}`]);
    if (faults.length === 0 || Date.now() > giveUp) return faults;
    await new Promise((done) => setTimeout(done, 500));
  }
}
