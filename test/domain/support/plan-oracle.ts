import type { Amendment } from '../../../libs/domain/src/amendment/amendment';
import type { Task } from '../../../libs/domain/src/assignment/task';
import { isOwed } from '../../../libs/domain/src/assignment/task';
import { settle } from '../../../libs/domain/src/deadline/settle';
import { anchorsOf } from '../../../libs/domain/src/plan/anchors';
import type { PlanDocument } from '../../../libs/domain/src/plan/plan-document';
import type { ResolvedTimes } from '../../../libs/domain/src/plan/resolve-times';
import { resolveTimes, taskPlanKey } from '../../../libs/domain/src/plan/resolve-times';
import { DAY } from '../../../libs/domain/src/time/instant';
import type { World } from '../../../libs/domain/src/world';
import type { WatchedWorld } from './watched-world';

/*
 * What must hold of a plan that moves, seen from the rows, the plan in force and what has fired: none
 * of it asks the functions that write deadlines, previews or re-checks. Every check gives faults in words.
 */

const FAR = 400 * DAY;

export function planOf(w: World): PlanDocument {
  const version = w.planVersions.find((v) => v.number === w.reception.planVersion);
  if (!version) throw new Error('no plan in force');
  return version.document;
}

const resolved = (t: WatchedWorld, w: World): ResolvedTimes =>
  resolveTimes(planOf(w), anchorsOf(w, t.law));

const nameOf = (w: World, t: Task): string =>
  taskPlanKey(w.assignments.find((a) => a.id === t.assignmentId)?.departmentCode ?? '', t.key);

const live = (w: World): readonly Task[] => w.tasks.filter((t) => t.status !== 'withdrawn');

const differs = (what: string, is: unknown, should: unknown): string[] => {
  const [a, b] = [JSON.stringify(is), JSON.stringify(should)];
  return a === b ? [] : [`${what}: ${a} instead of ${b}`];
};

/** What a package owes by `now`, as the process would find it. */
const owed = (w: World, assignmentId: string, now: number): number =>
  settle(w, now, [assignmentId]).filter(
    (f) => 'assignmentId' in f.subject && f.subject.assignmentId === assignmentId,
  ).length;

/** Stored times are those of the plan in force; the next wake is the earliest thing that is owed. */
export function staleDeadlines(t: WatchedWorld): string[] {
  const w = t.world;
  const times = resolved(t, w);
  const tasks = live(w).flatMap((task) => {
    const name = nameOf(w, task);
    const at = times.tasks.get(name);
    const should = [at?.due ?? null, at?.from ?? null, at?.estimate ?? false];
    return differs(`stale ${name}`, [task.due, task.opensAt, task.estimate], should);
  });
  const wakes = w.assignments.flatMap((a) => {
    const seen =
      a.nextDue === null
        ? [owed(w, a.id, t.now + FAR), true]
        : [owed(w, a.id, a.nextDue - 1), owed(w, a.id, a.nextDue) > 0];
    return differs(`wake of ${a.departmentCode}`, seen, [0, true]);
  });
  return [...tasks, ...wakes];
}

/** Each step once per move of its task, at the plan's time, never before it, and to who still owes it. */
export class FiringBook {
  private readonly seen = new Set<string>();
  private read = 0;

  faults(t: WatchedWorld): string[] {
    let last: World | null = null;
    let times: ResolvedTimes | null = null;
    const fresh = t.firings.slice(this.read);
    this.read = t.firings.length;
    return fresh.flatMap(({ fact, task, moves, world }) => {
      if (world !== last || !times) times = resolved(t, (last = world));
      const { pace } = world.reception;
      const due = times.tasks.get(nameOf(world, task))?.due ?? NaN;
      const planned: Readonly<Record<string, number>> = {
        remind: due - pace.remindBefore,
        due,
        head: due + pace.headAfter,
        office: due + pace.officeAfter,
      };
      const name = `${task.key} ${fact.step} after ${moves} moves`;
      const again = this.seen.has(`${task.id} ${name}`);
      this.seen.add(`${task.id} ${name}`);
      return [
        ...differs(`time of ${name}`, fact.due, planned[fact.step]),
        ...(fact.at < planned[fact.step] ? [`early: ${name}`] : []),
        ...(again ? [`twice: ${name}`] : []),
        ...(isOwed(task) && !task.estimate ? [] : [`not owed: ${name}`]),
      ];
    });
  }
}

const BITS = { due: 2, head: 4, office: 8 } as const;

/** After a settlement, what has come has fired, and what has not come has not. */
export function unsettled(t: WatchedWorld): string[] {
  const { reception, tasks, assignments } = t.world;
  if (reception.status !== 'open' || reception.workSince === null) return [];
  const { headAfter, officeAfter } = reception.pace;
  const after = { due: 0, head: headAfter, office: officeAfter };
  const active = new Set(assignments.filter((a) => a.status === 'active').map((a) => a.id));
  return tasks.flatMap((task) => {
    const { due } = task;
    if (due === null || !isOwed(task) || task.estimate || !active.has(task.assignmentId)) return [];
    return (['due', 'head', 'office'] as const).flatMap((s) =>
      differs(`${task.key} ${s}`, (task.dueFired & BITS[s]) !== 0, due + after[s] <= t.now),
    );
  });
}

/** Done work is looked at again exactly when it is no longer what was done (F6). */
export class DoneBook {
  private readonly read = new Map<string, string>();

  /** It was done (again): what is to be read now is what was done. */
  done(t: WatchedWorld, taskIds: readonly string[]): void {
    for (const id of taskIds) {
      const task = t.world.tasks.find((x) => x.id === id);
      if (task) this.read.set(id, this.content(t, task));
    }
  }

  faults(t: WatchedWorld): string[] {
    return live(t.world).flatMap((task) => {
      const then = this.read.get(task.id);
      if (then === undefined) return [];
      const moved = then !== this.content(t, task);
      const { key, status } = task;
      // Whoever is at it again has seen that it moved.
      const lost = moved && (status === 'done' || status === 'checked');
      const idle = !moved && status === 'recheck';
      return [...(lost ? [`lost re-check of ${key}`] : []), ...(idle ? [`idle: ${key}`] : [])];
    });
  }

  /** Told by the plan's own times and words, not by a hash. */
  private content(t: WatchedWorld, task: Task): string {
    const { itemKey, what, place, phase, atItem } = task;
    const planned = resolved(t, t.world).tasks.get(nameOf(t.world, task))?.planned;
    return JSON.stringify([itemKey, what, place, phase, atItem, planned]);
  }
}

const sorted = (list: readonly unknown[]): string[] => list.map((x) => JSON.stringify(x)).sort();

const without = (a: ReadonlyMap<string, Task>, b: ReadonlyMap<string, Task>): string[] =>
  [...a.keys()].filter((key) => !b.has(key));

/** 就绪确认 hangs on the arrival: when that moves, only the next wake of an untouched package does. */
const rowsOf = (w: World, code: string, arrivalMoved: boolean): unknown =>
  w.assignments
    .filter((a) => a.departmentCode === code)
    .map((a) => [
      arrivalMoved ? { ...a, nextDue: null } : a,
      w.tasks.filter((t) => t.assignmentId === a.id),
    ]);

/** The preview that was approved is what has happened. */
export function notAsPreviewed(before: World, after: World, { preview }: Amendment): string[] {
  const was = new Map(live(before).map((x) => [nameOf(before, x), x]));
  const is = new Map(live(after).map((x) => [nameOf(after, x), x]));
  const told = preview.tasks.map((x) => ({ ...x, key: taskPlanKey(x.department, x.task) }));
  const keys = (test: (x: (typeof told)[number]) => boolean): string[] =>
    told.filter(test).map((x) => x.key);
  const kept = told.filter((x) => was.has(x.key) && is.has(x.key) && x.fromDue !== x.toDue);
  const moved = [...is].flatMap(([key, x]) => {
    const old = was.get(key);
    return old && old.due !== x.due ? [[key, old.due, x.due]] : [];
  });
  const recheck = [...is].flatMap(([key, x]) => {
    const old = was.get(key)?.status;
    return x.status === 'recheck' && (old === 'done' || old === 'checked') ? [key] : [];
  });
  const again = new Set(keys((x) => x.recheckBy !== null));
  const voided = after.signatures.filter(
    (s) =>
      s.status === 'void' && before.signatures.some((b) => b.id === s.id && b.status !== 'void'),
  );
  const touched = new Set([...preview.told, ...told].map((x) => x.department));
  const shifted = after.reception.batches !== before.reception.batches;
  return [
    ...differs('moved', sorted(kept.map((x) => [x.key, x.fromDue, x.toDue])), sorted(moved)),
    ...differs('added', sorted(keys((x) => x.change === 'added')), sorted(without(is, was))),
    ...differs('removed', sorted(keys((x) => x.change === 'removed')), sorted(without(was, is))),
    ...differs(
      'not to be looked at again',
      recheck.filter((key) => !again.has(key)),
      [],
    ),
    ...[...again].flatMap((key) => differs(`preview of ${key}`, is.get(key)?.status, 'recheck')),
    ...differs('voided', preview.voided.length, voided.length),
    ...before.assignments.flatMap(({ departmentCode: code }) =>
      touched.has(code)
        ? []
        : differs(`untouched ${code}`, rowsOf(after, code, shifted), rowsOf(before, code, shifted)),
    ),
  ];
}
