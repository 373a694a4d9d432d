import type { Assignment } from '../assignment/assignment';
import { NO_COUNTS } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import type { Fact } from '../fact';
import type { Instant } from '../time/instant';
import type { Context, World } from '../world';
import { canonicalJson } from '../canonical-json';
import { sameJson } from '../same-json';
import type { PlanAssignment, PlanItem, PlanTask } from './plan-document';
import { resolveTimes, taskPlanKey } from './resolve-times';
import { acknowledgeBy } from './acknowledge-by';
import { anchorsOf } from './anchors';
import type { PlanMove } from './plan-move';
import { reconcileHandovers } from './reconcile-handovers';
import { reconcileItems } from './reconcile-items';
import { sameTimes } from './standing-plan';
import { contentHash, contentOf, NO_TIMES } from './task-content';

const itemOf = (m: PlanMove, { item }: PlanTask): PlanItem | undefined => m.items.get(item ?? '');

function newTask(m: PlanMove, a: Assignment, planned: PlanTask): Fact {
  const at = m.times.tasks.get(taskPlanKey(a.departmentCode, planned.key));
  const due = at?.due ?? null;
  const content = contentOf(planned, itemOf(m, planned));
  const by = acknowledgeBy(m.world, m.ctx.now, due, at?.acknowledgeBy ?? null);
  const hash = contentHash(content, at?.planned ?? NO_TIMES, m.ctx.hash);
  const task: Task = {
    id: m.ctx.newId(),
    receptionId: m.world.reception.id,
    assignmentId: a.id,
    key: planned.key,
    ...content,
    assignedBy: null,
    status: 'pending',
    due,
    opensAt: at?.from ?? null,
    estimate: at?.estimate ?? false,
    acknowledgeBy: by,
    sentAt: m.ctx.now,
    timedAt: m.ctx.now,
    contentHash: hash,
    acknowledgedHash: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    acknowledgedContent: null,
    doneHash: null,
    doneBy: null,
    doneAt: null,
    checkedBy: null,
    checkedAt: null,
    reason: null,
    ackFired: 0,
    dueFired: 0,
    promptsFired: 0,
    ticked: [],
    remindedAt: null,
    disputed: false,
    lastAct: null,
  };
  return {
    type: 'TaskSent',
    taskId: task.id,
    assignmentId: a.id,
    due,
    acknowledgeBy: by,
    contentHash: hash,
    private: { task },
  };
}

/** The change says the very same of this task and its item, and its row shows it already. */
function isUntouched(m: PlanMove, key: string, row: Task, planned: PlanTask): boolean {
  const was = m.standing?.times.tasks.get(key);
  const is = m.times.tasks.get(key);
  return (
    m.standing?.tasks.get(key) === planned &&
    m.standing.items.get(planned.item ?? '') === itemOf(m, planned) &&
    sameTimes(was, is) &&
    row.due === is?.due &&
    row.opensAt === is.from &&
    row.estimate === is.estimate &&
    row.status !== 'withdrawn'
  );
}

/** Whom the plan names now; where it named the same one before, the department's word stands. */
function namedDoer(m: PlanMove, key: string, planned: PlanTask): string | null {
  const was = m.standing?.tasks.get(key);
  const is = planned.doerId ?? null;
  return was && (was.doerId ?? null) === is ? null : is;
}

function changedTask(m: PlanMove, a: Assignment, row: Task, planned: PlanTask): Fact[] {
  const key = taskPlanKey(a.departmentCode, planned.key);
  if (isUntouched(m, key, row, planned)) return [];
  const at = m.times.tasks.get(key);
  const due = at?.due ?? null;
  const doerId = namedDoer(m, key, planned);
  const content = { ...contentOf(planned, itemOf(m, planned)), doerId };
  const hash = contentHash(content, at?.planned ?? NO_TIMES, m.ctx.hash);
  const gone = row.status === 'withdrawn';
  const same =
    row.contentHash === hash &&
    row.checkNeeded === content.checkNeeded &&
    row.checkerId === content.checkerId &&
    (content.doerId === null || content.doerId === row.doerId) &&
    row.due === due &&
    row.opensAt === (at?.from ?? null) &&
    row.estimate === (at?.estimate ?? false) &&
    sameJson([row.dueExpression, row.cites], [content.dueExpression, content.cites]);
  if (same && !gone) return [];
  const passedOn = content.doerId !== null && content.doerId !== row.doerId;
  const asked = row.acknowledgedHash !== hash || passedOn;
  return [
    {
      type: 'TaskChanged',
      taskId: row.id,
      assignmentId: a.id,
      fromDue: row.due,
      ...(passedOn ? { fromDoerId: row.doerId } : {}),
      due,
      opensAt: at?.from ?? null,
      estimate: at?.estimate ?? false,
      acknowledgeBy: asked
        ? acknowledgeBy(m.world, m.ctx.now, due, at?.acknowledgeBy ?? null)
        : row.acknowledgeBy,
      contentHash: hash,
      at: m.ctx.now,
      private: { content },
    },
  ];
}

function taskFacts(m: PlanMove, a: Assignment, planned: readonly PlanTask[]): Fact[] {
  const rows = m.world.tasks.filter((t) => t.assignmentId === a.id);
  const byKey = new Map(rows.map((t) => [t.key, t]));
  const sent = planned.flatMap((p): Fact[] => {
    const row = byKey.get(p.key);
    return row ? changedTask(m, a, row, p) : [newTask(m, a, p)];
  });
  const named = new Set(planned.map((p) => p.key));
  const gone = rows
    .filter((t) => t.status !== 'withdrawn' && !named.has(t.key))
    .map((t): Fact => ({
      type: 'TaskWithdrawn',
      taskId: t.id,
      assignmentId: a.id,
      at: m.ctx.now,
      private: { reason: m.reason },
    }));
  return [...sent, ...gone];
}

const packageHash = (m: PlanMove, planned: PlanAssignment): string => {
  const dues = planned.tasks.map((t) => m.times.tasks.get(taskPlanKey(planned.department, t.key)));
  return m.ctx.hash(canonicalJson({ tasks: planned.tasks, dues })).slice(0, 32);
};

function openAssignment(m: PlanMove, planned: PlanAssignment): Fact[] {
  const department = m.ctx.directory.departments.find((d) => d.code === planned.department);
  if (!department) return []; // an unknown department is a fault of form, refused before
  const earlier = m.world.assignments.filter((a) => a.departmentCode === planned.department);
  const assignment: Assignment = {
    id: m.ctx.newId(),
    receptionId: m.world.reception.id,
    departmentId: department.id,
    departmentCode: department.code,
    generation: Math.max(0, ...earlier.map((a) => a.generation)) + 1,
    status: 'active',
    required: planned.required ?? true,
    leadId: planned.leadId ?? null,
    packageVersion: m.version,
    packageHash: packageHash(m, planned),
    sentAt: m.ctx.now,
    announcedAt: null,
    waived: [],
    fired: {},
    counts: NO_COUNTS,
    oldestDue: null,
    nextDue: null,
    lastAct: null,
  };
  return [
    {
      type: 'AssignmentOpened',
      assignmentId: assignment.id,
      departmentCode: department.code,
      private: { assignment },
    },
    ...planned.tasks.map((t) => newTask(m, assignment, t)),
  ];
}

/** Signatures of a package that a major change has touched no longer stand. */
function voidSignatures(world: World, assignmentId: string, at: Instant): Fact[] {
  return world.signatures
    .filter((s) => s.assignmentId === assignmentId && s.status === 'standing')
    .map((s): Fact => ({
      type: 'SignatureEnded',
      assignmentId,
      signatureId: s.id,
      scope: s.scope,
      status: 'void',
      at,
      private: { reason: null },
    }));
}

/**
 * An objection, or another way proposed, closes when the plan changes, also where the change lies with another department: the
 * department answers anew.
 */
function closeObjection(m: PlanMove, a: Assignment): Fact[] {
  const objects = m.world.signatures.some(
    (s) =>
      s.assignmentId === a.id &&
      s.status === 'standing' &&
      (s.answer === 'object' || s.answer === 'propose') &&
      s.decidedAt === null,
  );
  return objects && m.major ? voidSignatures(m.world, a.id, m.ctx.now) : [];
}

function changeAssignment(m: PlanMove, a: Assignment, planned: PlanAssignment): Fact[] {
  const lead = planned.leadId ?? null;
  const tasks = taskFacts(m, a, planned.tasks);
  const named: Fact[] =
    lead !== null && lead !== a.leadId
      ? [{ type: 'LeadNamed', assignmentId: a.id, leadId: lead }]
      : [];
  if (tasks.length === 0) return [...named, ...closeObjection(m, a)];
  return [
    ...tasks,
    ...named,
    {
      type: 'PackageChanged',
      assignmentId: a.id,
      version: m.version,
      hash: packageHash(m, planned),
    },
    ...(m.major ? voidSignatures(m.world, a.id, m.ctx.now) : []),
  ];
}

/** Takes a package back with all its tasks; the facts, none for what is withdrawn already. */
export function withdrawAssignment(
  world: World,
  a: Assignment,
  at: Instant,
  reason: string | null,
): Fact[] {
  return [
    ...world.tasks
      .filter((t) => t.assignmentId === a.id && t.status !== 'withdrawn')
      .map((t): Fact => ({
        type: 'TaskWithdrawn',
        taskId: t.id,
        assignmentId: a.id,
        at,
        private: { reason },
      })),
    { type: 'AssignmentWithdrawn', assignmentId: a.id, at, private: { reason } },
  ];
}

/**
 * The facts that bring the running rows to what a plan says: fan-out, change and withdrawal are this
 * one comparison. A department that the plan leaves as it was gets no fact, no message, no wake.
 */
export function reconcilePlan(
  world: World,
  ctx: Context,
  change: Pick<PlanMove, 'plan' | 'version' | 'major' | 'reason'> & Partial<PlanMove>,
): Fact[] {
  const { plan } = change;
  const m: PlanMove = {
    ...{ standing: null, items: new Map(plan.items.map((i) => [i.key, i])) },
    ...change,
    times: resolveTimes(plan, anchorsOf(world, ctx.law)),
    ...{ world, ctx },
  };
  const active = world.assignments.filter((a) => a.status === 'active');
  const kept = change.plan.assignments.flatMap((planned) => {
    const row = active.find((a) => a.departmentCode === planned.department);
    return row ? changeAssignment(m, row, planned) : openAssignment(m, planned);
  });
  const gone = active
    .filter((a) => !change.plan.assignments.some((p) => p.department === a.departmentCode))
    .flatMap((a) => withdrawAssignment(world, a, ctx.now, change.reason));
  const facts = [...reconcileItems(m), ...kept, ...gone];
  return [...facts, ...reconcileHandovers(m, facts)];
}
