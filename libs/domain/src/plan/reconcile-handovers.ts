import type { Fact } from '../fact';
import type { HandoverRecord } from '../handover/handover';
import { UNCONFIRMED } from '../handover/handover';
import type { PlanTask } from './plan-document';
import type { PlanMove } from './plan-move';

interface SentTask {
  readonly id: string;
  readonly contentHash: string;
}

/** Packages and tasks as they are once the facts have happened, by department and key. */
class Sent {
  private readonly packages = new Map<string, string>();
  private readonly tasks = new Map<string, SentTask>();

  constructor(m: PlanMove, facts: readonly Fact[]) {
    for (const a of m.world.assignments) {
      if (a.status === 'active') this.packages.set(a.departmentCode, a.id);
    }
    const hashes = new Map<string, string>();
    const keep = (assignmentId: string, key: string, task: SentTask): unknown =>
      this.tasks.set(`${assignmentId}/${key}`, task);
    for (const fact of facts) {
      if (fact.type === 'AssignmentOpened') {
        this.packages.set(fact.departmentCode, fact.assignmentId);
      } else if (fact.type === 'TaskSent') {
        const { key, id, contentHash } = fact.private.task;
        keep(fact.assignmentId, key, { id, contentHash });
      } else if (fact.type === 'TaskChanged') hashes.set(fact.taskId, fact.contentHash);
    }
    for (const { assignmentId, key, id, contentHash } of m.world.tasks) {
      keep(assignmentId, key, { id, contentHash: hashes.get(id) ?? contentHash });
    }
  }

  packageOf = (department: string): string | undefined => this.packages.get(department);
  taskOf = (assignmentId: string, key: string): SentTask | undefined =>
    this.tasks.get(`${assignmentId}/${key}`);
}

type Target = Pick<
  HandoverRecord,
  'toDepartment' | 'toAssignmentId' | 'toTaskId' | 'phase' | 'contentHash'
>;

/** Where a task hands over to; nowhere when the other department has no part in the plan. */
function targetOf(sent: Sent, task: PlanTask, contentHash: string): Target | null {
  const to = task.handover?.to;
  const toAssignmentId = to === undefined ? undefined : sent.packageOf(to);
  if (to === undefined || toAssignmentId === undefined) return null;
  const key = task.handover?.task;
  const toTaskId = key ? (sent.taskOf(toAssignmentId, key)?.id ?? null) : null;
  return { toDepartment: to, toAssignmentId, toTaskId, phase: task.phase, contentHash };
}

const isSame = (h: HandoverRecord, to: Target): boolean =>
  h.status === 'open' &&
  h.toAssignmentId === to.toAssignmentId &&
  h.toTaskId === to.toTaskId &&
  h.phase === to.phase;

function handoverFacts(m: PlanMove, of: SentTask, assignmentId: string, to: Target): Fact[] {
  const row = m.world.handovers.find((h) => h.taskId === of.id);
  const ids = { taskId: of.id, assignmentId };
  if (row) {
    return isSame(row, to)
      ? []
      : [{ type: 'HandoverMoved', handoverId: row.id, ...ids, ...to, at: m.ctx.now }];
  }
  const handover: HandoverRecord = {
    id: m.ctx.newId(),
    receptionId: m.world.reception.id,
    ...ids,
    ...to,
    ...UNCONFIRMED,
    status: 'open',
  };
  return [{ type: 'HandoverOpened', handoverId: handover.id, ...ids, handover }];
}

/** The facts that bring the hand-overs to what the plan says, after `facts` about packages and tasks. */
export function reconcileHandovers(m: PlanMove, facts: readonly Fact[]): Fact[] {
  const planned = m.plan.assignments.flatMap((a) =>
    a.tasks
      .filter((t) => t.handover && t.handover.to !== a.department)
      .map((task) => ({ department: a.department, task })),
  );
  if (planned.length === 0 && m.world.handovers.length === 0) return [];
  const sent = new Sent(m, facts);
  const kept = new Set<string>();
  const moved = planned.flatMap(({ department, task }): Fact[] => {
    const assignmentId = sent.packageOf(department);
    const of = assignmentId === undefined ? undefined : sent.taskOf(assignmentId, task.key);
    const to = of && targetOf(sent, task, of.contentHash);
    if (assignmentId === undefined || !of || !to) return [];
    kept.add(of.id);
    return handoverFacts(m, of, assignmentId, to);
  });
  const gone = m.world.handovers
    .filter((h) => h.status === 'open' && !kept.has(h.taskId))
    .map(({ id, taskId, assignmentId }): Fact => ({
      type: 'HandoverWithdrawn',
      handoverId: id,
      taskId,
      assignmentId,
      at: m.ctx.now,
    }));
  return [...moved, ...gone];
}
