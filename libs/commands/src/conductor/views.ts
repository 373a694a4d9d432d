import type { AssignmentView, HealthCode, ReceptionView } from '@app/contracts/workflow';
import type { Assignment, World } from '@app/domain';
import { gateList, isGateOpen, SCOPES, signBy, standing } from '@app/domain';

const ENDED: readonly string[] = ['closed', 'cancelled', 'draft'];

export const NO_RECEPTION: ReceptionView = {
  over: true,
  postponed: false,
  stage: null,
  gateOpen: false,
  missing: [],
  dueInMs: null,
  assignments: [],
  health: 'ok',
};

export const NO_ASSIGNMENT: AssignmentView = {
  over: true,
  stage: null,
  announced: false,
  unacknowledged: 0,
  openTasks: 0,
  awaiting: [],
  dueInMs: null,
  health: 'ok',
};

// One millisecond more, so that a timer never fires before the instant it waits for.
const dueIn = (due: number | null, now: number): number | null =>
  due === null ? null : Math.max(0, due - now) + (due > now ? 1 : 0);

function healthOf(a: Assignment): HealthCode {
  if (a.counts.blocked > 0 || a.counts.returned > 0) return 'blocked';
  if (a.counts.late > 0) return 'late';
  return a.counts.unacknowledged > 0 ? 'risk' : 'ok';
}

const WORST: readonly HealthCode[] = ['blocked', 'late', 'risk', 'ok'];

/** What the reception's conductor sees: ids, codes and relative times. */
export function receptionView(world: World, now: number): ReceptionView {
  const r = world.reception;
  const active = world.assignments.filter((a) => a.status === 'active');
  const health = active.map(healthOf);
  return {
    over: ENDED.includes(r.status),
    postponed: r.status === 'postponed',
    stage: r.stage,
    gateOpen: isGateOpen(world),
    missing: r.status === 'open' ? gateList(world).map((m) => m.code) : [],
    dueInMs: dueIn(r.nextDue, now),
    assignments: active.map((a) => ({
      assignmentId: a.id,
      departmentCode: a.departmentCode,
      generation: a.generation,
    })),
    health: WORST.find((h) => health.includes(h)) ?? 'ok',
  };
}

/** What one department's conductor sees. */
export function assignmentView(world: World, assignmentId: string, now: number): AssignmentView {
  const r = world.reception;
  const a = world.assignments.find((x) => x.id === assignmentId);
  if (!a) return NO_ASSIGNMENT;
  return {
    over: a.status !== 'active' || ENDED.includes(r.status),
    stage: r.stage,
    announced: a.announcedAt !== null,
    unacknowledged: a.counts.unacknowledged,
    openTasks: a.counts.open,
    awaiting: SCOPES.filter(
      (s) =>
        a.required &&
        !a.waived.includes(s) &&
        signBy(r, a, s) !== null &&
        !standing(world.signatures, a.id, s),
    ),
    dueInMs: dueIn(a.nextDue, now),
    health: healthOf(a),
  };
}
