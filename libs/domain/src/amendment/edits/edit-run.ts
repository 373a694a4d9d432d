import type { Case } from '../../decision';
import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from '../../plan/plan-document';
import type { ItemInstants } from '../../plan/resolve-times';
import type { Batch, ItineraryItem } from '../../reception/reception';
import { itemTimes } from '../plan-times';
import type { EditFault, EditFaultCode } from './edit-fault';

/** What edits change: the plan, and the facts of the reception that go with it. */
export interface Proposed {
  readonly plan: PlanDocument;
  readonly batches: readonly Batch[];
  readonly headCount: number | null;
}

/** One list of edits on its way through a plan: what they are judged by, and what they leave. */
export class EditRun {
  readonly faults: EditFault[] = [];
  /** Items that an edit has put where they are: the ripple leaves them there. */
  readonly placed = new Set<string>();
  /** Items whose new times push later ones on. */
  readonly pushing = new Set<string>();
  /** Items that were added or moved without pushing: what they are in the way of is named. */
  readonly watched = new Set<string>();
  /** Tasks whose fixed times an edit has set: `department/task`. */
  readonly timed = new Set<string>();

  private known: { p: Proposed; times: ReadonlyMap<string, ItemInstants> } | null = null;

  constructor(readonly on: Case) {}

  fault(code: EditFaultCode, path: string, detail?: string): void {
    this.faults.push({ code, path, ...(detail ? { detail } : {}) });
  }

  /** Where the items are; computed again only when an item or an arrival has changed. */
  times(p: Proposed): ReadonlyMap<string, ItemInstants> {
    const { known } = this;
    if (known && known.p.plan.items === p.plan.items && known.p.batches === p.batches) {
      return known.times;
    }
    const times = itemTimes(this.on, p.plan, p.batches);
    this.known = { p, times };
    return times;
  }

  /** The item as it runs; `undefined` for one that only the plan knows. */
  row(key: string): ItineraryItem | undefined {
    return this.on.world.items.find((i) => i.key === key && i.status !== 'removed');
  }

  /** What is over is history. */
  isOver(key: string): boolean {
    const status = this.row(key)?.status;
    return status === 'ended' || status === 'skipped';
  }

  hasStarted(key: string): boolean {
    return this.row(key)?.status === 'started';
  }

  /** The item of the plan, if it is there and not over; else a fault at `path`. */
  openItem(p: Proposed, key: string, path: string): PlanItem | null {
    const item = p.plan.items.find((i) => i.key === key);
    if (!item) this.fault('item.unknown', path, key);
    else if (this.isOver(key)) this.fault('item.over', path, key);
    return item && !this.isOver(key) ? item : null;
  }

  /** The package of a department, or a fault at `path`. */
  packageOf(p: Proposed, department: string, path: string): PlanAssignment | null {
    const found = p.plan.assignments.find((a) => a.department === department);
    if (found) return found;
    const known = this.on.ctx.directory.departments.some((d) => d.code === department);
    this.fault(known ? 'department.not-in-plan' : 'department.unknown', path, department);
    return null;
  }

  isPerson(userId: string): boolean {
    return this.on.ctx.directory.people.some((p) => p.userId === userId);
  }
}

/** How one kind of edit is made; `at` is its path. Returns `p` unchanged after a fault. */
export type MakeEdit<E> = (p: Proposed, edit: E, run: EditRun, at: string) => Proposed;

export const patchItem = (p: Proposed, key: string, change: Partial<PlanItem>): Proposed => ({
  ...p,
  plan: { ...p.plan, items: p.plan.items.map((i) => (i.key === key ? { ...i, ...change } : i)) },
});

export const patchPackage = (
  p: Proposed,
  department: string,
  change: (a: PlanAssignment) => PlanAssignment,
): Proposed => ({
  ...p,
  plan: {
    ...p.plan,
    assignments: p.plan.assignments.map((a) => (a.department === department ? change(a) : a)),
  },
});

/** Every task of the plan through a function; packages it leaves alone keep their identity. */
export const mapTasks = (
  p: Proposed,
  change: (task: PlanTask, department: string) => PlanTask,
): Proposed => ({
  ...p,
  plan: {
    ...p.plan,
    assignments: p.plan.assignments.map((a) => {
      const tasks = a.tasks.map((t) => change(t, a.department));
      return tasks.every((t, i) => t === a.tasks[i]) ? a : { ...a, tasks };
    }),
  },
});
