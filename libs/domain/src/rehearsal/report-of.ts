import type { Assignment, Scope } from '../assignment/assignment';
import { SCOPES } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import type { ResolvedTimes } from '../plan/resolve-times';
import type { Stage } from '../reception/reception';
import type { World } from '../world';
import { Diary } from './diary';
import { findDoubleBooked } from './find-double-booked';
import { findLateByPlan, findNightReminders, findOpenTimes } from './find-in-rows';
import { findMissingBuffers } from './find-missing-buffers';
import type { Play } from './play';
import type { PlaceTable } from './place-table';
import type { LateTask, RehearsalOptions, RehearsalReport, Wait } from './rehearsal-report';
import { WAIT_KINDS } from './rehearsal-report';
import type { Script } from './script';
import type { WeakPoint } from './weak-point';
import { WEAK_POINT_CODES, weakPointId } from './weak-point';

/** So many lines of each list are told; the rest is counted. */
const LINES = 20;

export interface Played {
  readonly play: Play;
  readonly diary: Diary;
  readonly options: RehearsalOptions;
  readonly script: Script;
  readonly times: ResolvedTimes;
  readonly places: PlaceTable;
  /** Seen during the play. */
  readonly weakPoints: ReadonlyMap<string, WeakPoint>;
}

const STAGE_OF: Readonly<Record<Scope, Stage>> = {
  plan: 'plan',
  ready: 'prepare',
  done: 'execute',
};

/** Signatures that came after their time, or never. */
function lateSignatures({ diary, play }: Played): WeakPoint[] {
  const of = (a: Assignment, scope: Scope): WeakPoint[] => {
    const key = Diary.signature(a.id, scope);
    const due = diary.signatureDue.get(key);
    if (due === undefined) return [];
    const signed = diary.signedAt.get(key);
    const base = { department: a.departmentCode, scope, stage: STAGE_OF[scope] };
    return signed === undefined
      ? [{ ...base, code: 'signature.missing', at: due, by: null }]
      : [{ ...base, code: 'signature.late', at: signed, by: signed - due }];
  };
  return play.world.assignments
    .filter((a) => a.status !== 'withdrawn')
    .flatMap((a) => SCOPES.flatMap((scope) => of(a, scope)));
}

function lateTasks({ play, diary }: Played): LateTask[] {
  const codes = new Map(play.world.assignments.map((a) => [a.id, a.departmentCode]));
  const lateness = (t: Task): number => (diary.doneAt.get(t.id) ?? play.now) - (t.due ?? Infinity);
  return play.world.tasks
    .filter((t) => t.due !== null && t.status !== 'withdrawn' && lateness(t) > 0)
    .sort((a, b) => lateness(b) - lateness(a))
    .map((t) => ({
      department: codes.get(t.assignmentId) ?? '',
      task: t.key,
      what: t.what,
      userId: t.doneBy ?? t.doerId,
      due: t.due ?? 0,
      doneAt: diary.doneAt.get(t.id) ?? null,
      by: lateness(t),
    }));
}

const longest = (waits: readonly Wait[]): Wait[] =>
  WAIT_KINDS.flatMap((kind) =>
    waits
      .filter((w) => w.kind === kind && w.ms > 0)
      .sort((a, b) => b.ms - a.ms)
      .slice(0, LINES / WAIT_KINDS.length),
  ).sort((a, b) => b.ms - a.ms);

function allWeakPoints(p: Played): WeakPoint[] {
  const { world, quiet } = p.play;
  const all = [
    ...p.weakPoints.values(),
    ...findDoubleBooked(world, p.places),
    ...findMissingBuffers(p.script.plan, p.times),
    ...findNightReminders(world, quiet),
    ...findLateByPlan(world),
    ...lateSignatures(p),
    ...findOpenTimes(world),
  ];
  const rank = (w: WeakPoint): number => WEAK_POINT_CODES.indexOf(w.code);
  const worst = (w: WeakPoint): number => w.by ?? Infinity;
  const once = [...new Map(all.map((w) => [weakPointId(w), w])).values()];
  // Infinity − Infinity is no order: those that never end stand in the order they were found.
  const byHow = (a: WeakPoint, b: WeakPoint): number =>
    worst(a) === worst(b) ? 0 : worst(b) - worst(a);
  return once.sort((a, b) => rank(a) - rank(b) || byHow(a, b));
}

const taskCount = (world: World): number =>
  world.tasks.filter((t) => t.status !== 'withdrawn').length;

/** What the play has shown, in the order of what to repair first. */
export function reportOf(p: Played): RehearsalReport {
  const { play, diary, options, script } = p;
  const late = lateTasks(p);
  return {
    seed: options.seed,
    lateness: options.lateness,
    plan: script.which,
    from: script.begin,
    until: play.now,
    closed: play.world.reception.status === 'closed',
    stages: diary.spans,
    weakPoints: allWeakPoints(p),
    late: late.slice(0, LINES),
    lateTotal: late.length,
    waits: longest(diary.waits),
    figures: {
      items: play.world.items.filter((i) => i.status !== 'removed').length,
      tasks: taskCount(play.world),
      ...play.figures,
    },
  };
}
