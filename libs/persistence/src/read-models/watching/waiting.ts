import type { Deadline, DeadlineSubject, World } from '@app/domain';
import {
  assignmentDeadlines,
  awaitedEdge,
  handoverState,
  oneSidedSince,
  receptionDeadlines,
  stepBit,
  waitingFor,
} from '@app/domain';
import { changeWaits, submissionsShown } from './change-waits';
import { gateWaits } from './gate-waits';
import { returnedWaits } from './returned-waits';
import { peopleOf, type WaitingRow } from './waiting-row';
import type { WaitingWorld } from './waiting-world.read-model';

const keyOf = (s: DeadlineSubject): string =>
  [
    s.kind,
    'id' in s ? s.id : '',
    'assignmentId' in s ? s.assignmentId : '',
    'scope' in s ? s.scope : '',
    'edge' in s ? `${s.key}/${s.edge}` : '',
  ].join('/');

const allDeadlines = (w: World): Deadline[] => [
  ...receptionDeadlines(w),
  ...w.assignments.flatMap((a) => assignmentDeadlines(w, a)),
];

/** The same reception as if no step had been taken yet: so what is past its last step still waits. */
const unfired = (w: World): World => ({
  ...w,
  reception: { ...w.reception, fired: {} },
  assignments: w.assignments.map((a) => ({ ...a, fired: {} })),
  tasks: w.tasks.map((t) => ({ ...t, ackFired: 0, dueFired: 0 })),
  approvals: w.approvals.map((x) => ({ ...x, fired: 0 })),
  followUps: w.followUps.map((x) => ({ ...x, fired: 0 })),
  handovers: w.handovers.map((x) => ({ ...x, fired: 0 })),
  items: w.items.map((x) => ({ ...x, startFired: 0, endFired: 0 })),
});

function firedBits(w: World, s: DeadlineSubject): number {
  switch (s.kind) {
    case 'task-acknowledge':
      return w.tasks.find((t) => t.id === s.id)?.ackFired ?? 0;
    case 'task-due':
      return w.tasks.find((t) => t.id === s.id)?.dueFired ?? 0;
    case 'signature':
      return w.assignments.find((a) => a.id === s.assignmentId)?.fired[s.scope] ?? 0;
    case 'approval':
      return w.approvals.find((x) => x.id === s.id)?.fired ?? 0;
    case 'follow-up':
      return w.followUps.find((x) => x.id === s.id)?.fired ?? 0;
    case 'handover':
      return w.handovers.find((x) => x.id === s.id)?.fired ?? 0;
    case 'item': {
      const item = w.items.find((x) => x.key === s.key);
      return (s.edge === 'start' ? item?.startFired : item?.endFired) ?? 0;
    }
    default:
      return w.reception.fired[s.kind] ?? 0;
  }
}

/** When a report of this item should have come. */
function itemSince(w: World, key: string): number | null {
  const item = w.items.find((i) => i.key === key);
  const since = w.reception.workSince ?? 0;
  return (item && awaitedEdge(item, w.items, since)?.at) ?? null;
}

function sinceOf(w: World, s: DeadlineSubject): number {
  const { reception: r } = w;
  switch (s.kind) {
    case 'task-acknowledge':
      return w.tasks.find((t) => t.id === s.id)?.sentAt ?? r.createdAt;
    case 'task-due': {
      const t = w.tasks.find((x) => x.id === s.id);
      return Math.max(r.workSince ?? 0, t?.acknowledgedAt ?? t?.sentAt ?? 0);
    }
    case 'signature': {
      const sent = w.assignments.find((a) => a.id === s.assignmentId)?.sentAt ?? r.createdAt;
      return s.scope === 'plan' ? sent : Math.max(sent, r.stageSince ?? 0);
    }
    case 'approval':
      return w.approvals.find((x) => x.id === s.id)?.waitingSince ?? r.createdAt;
    case 'follow-up':
      return w.followUps.find((x) => x.id === s.id)?.openedAt ?? r.createdAt;
    case 'handover': {
      const h = w.handovers.find((x) => x.id === s.id);
      return (h && oneSidedSince(h)) ?? r.createdAt;
    }
    case 'item':
      return itemSince(w, s.key) ?? r.createdAt;
    case 'facts':
      return r.launchedAt ?? r.createdAt;
    case 'summary':
      return r.stageSince ?? r.createdAt;
    default:
      return r.createdAt;
  }
}

function labelOf(w: World, s: DeadlineSubject): string | null {
  if (s.kind === 'task-acknowledge' || s.kind === 'task-due') {
    return w.tasks.find((t) => t.id === s.id)?.what ?? null;
  }
  if (s.kind === 'item') return w.items.find((i) => i.key === s.key)?.title ?? null;
  if (s.kind === 'handover') {
    const taskId = w.handovers.find((x) => x.id === s.id)?.taskId;
    return w.tasks.find((t) => t.id === taskId)?.what ?? null;
  }
  if (s.kind === 'approval') return w.approvals.find((x) => x.id === s.id)?.matter ?? null;
  if (s.kind === 'follow-up') return w.followUps.find((x) => x.id === s.id)?.what ?? null;
  return s.kind === 'signature' ? s.scope : null;
}

/** The package that is waited for. */
function packageOf(w: World, s: DeadlineSubject): string | null {
  if ('assignmentId' in s) return s.assignmentId;
  if (s.kind === 'follow-up') return w.followUps.find((f) => f.id === s.id)?.assignmentId ?? null;
  const h = s.kind === 'handover' ? w.handovers.find((x) => x.id === s.id) : undefined;
  if (!h) return null;
  return handoverState(h) === 'taken' ? h.assignmentId : h.toAssignmentId;
}

function rowOf(loaded: WaitingWorld, steps: readonly Deadline[]): WaitingRow | null {
  const { partners } = loaded;
  const world = { ...loaded.world, assignments: [...loaded.world.assignments, ...partners] };
  const now = loaded.now.getTime();
  const { subject } = steps[0];
  const waits = waitingFor(subject, world, { directory: loaded.directory });
  if (!waits) return null;
  const fired = firedBits(world, subject);
  const next = steps.filter((d) => !(fired & stepBit(d.step))).sort((x, y) => x.at - y.at)[0];
  const due =
    subject.kind === 'item'
      ? itemSince(world, subject.key)
      : (steps.find((d) => d.step === 'due')?.at ?? null);
  const packageId = packageOf(world, subject);
  return {
    kind: subject.kind,
    for: { type: waits.ref.type, id: waits.ref.id, label: labelOf(world, subject) },
    assignmentId: packageId,
    departmentCode: world.assignments.find((a) => a.id === packageId)?.departmentCode ?? null,
    scope:
      subject.kind === 'signature' ? subject.scope : subject.kind === 'item' ? subject.edge : null,
    who: peopleOf(loaded, waits.person),
    since: new Date(sinceOf(world, subject)),
    due: due === null ? null : new Date(due),
    late: due !== null && due < now,
    passed: steps.filter((d) => fired & stepBit(d.step)).map((d) => d.step),
    nextStep: next?.step ?? null,
    nextStepAt: next ? new Date(next.at) : null,
  };
}

/**
 * Who waits for whom, from the same deadlines that remind and escalate, and from the gate for
 * what has none. Late ones first, then by due time.
 */
export function waitingRows(loaded: WaitingWorld): WaitingRow[] {
  const steps = new Map<string, Deadline[]>();
  for (const deadline of allDeadlines(unfired(loaded.world))) {
    const key = keyOf(deadline.subject);
    steps.set(key, [...(steps.get(key) ?? []), deadline]);
  }
  const ownOnly = (kind: string): boolean =>
    loaded.whole || (kind !== 'facts' && kind !== 'summary' && kind !== 'approval');
  const shown = submissionsShown(loaded);
  const rows = [...steps.values()]
    .filter(([{ subject }]) => ownOnly(subject.kind) && subject.kind !== 'task-prompt')
    .filter(([{ subject }]) => subject.kind !== 'approval' || !shown.has(subject.id))
    .flatMap((group) => rowOf(loaded, group) ?? [])
    // An item whose time has not come waits for nobody.
    .filter((row) => row.kind !== 'item' || row.late)
    .concat(returnedWaits(loaded), changeWaits(loaded));
  return [...rows, ...gateWaits(loaded, rows)].sort(
    (a, b) => Number(b.late) - Number(a.late) || time(a.due) - time(b.due),
  );
}

const time = (at: Date | null): number => at?.getTime() ?? Number.MAX_SAFE_INTEGER;
