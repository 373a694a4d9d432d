import type { Batch } from '../reception/reception';
import { parseDuration } from '../time/duration';
import type { Instant } from '../time/instant';
import { DAY, earliest, isInRange, latest, parseInstant } from '../time/instant';
import type { Finding } from './finding';
import type { PlanDocument, PlanItem } from './plan-document';
import type { PlannedTimes } from './task-content';
import type { TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';

/** What a plan's times hang on outside the plan. */
export interface Anchors {
  readonly batches: readonly Batch[];
  /** Approval of the plan; `null` while it is not approved. */
  readonly approvedAt: Instant | null;
}

export interface ItemInstants {
  readonly start: Instant | null;
  readonly end: Instant | null;
}

export interface TaskInstants {
  readonly due: Instant | null;
  /** The window opens. */
  readonly from: Instant | null;
  readonly acknowledgeBy: Instant | null;
  /** `due` hangs on something real that has not happened yet: the clock fires nothing. */
  readonly estimate: boolean;
  /** When a repeated task is to be done, while its item runs. */
  readonly prompts: readonly Instant[];
  /** As planned, whatever has really happened since: 签收 binds to these. */
  readonly planned: PlannedTimes;
}

export interface ResolvedTimes {
  readonly items: ReadonlyMap<string, ItemInstants>;
  /** Keyed `department/task`. `null` = open: an anchor has no time yet. */
  readonly tasks: ReadonlyMap<string, TaskInstants>;
  readonly findings: readonly Finding[];
}

/** Longer than this is a slip of the pen, whatever it hangs on. */
const LONGEST_OFFSET = 3660 * DAY;

type Node = `${string}#${'start' | 'end'}`;

/** Resolves the times of one plan; items may hang on items, so it walks them and sees cycles. */
class Resolver {
  readonly findings: Finding[] = [];
  private readonly items = new Map<string, { item: PlanItem; index: number }>();
  private readonly known = new Map<Node, Instant | null>();
  private readonly walking: Node[] = [];

  constructor(
    plan: PlanDocument,
    private readonly anchors: Anchors,
  ) {
    plan.items.forEach((item, index) => this.items.set(item.key, { item, index }));
  }

  edge(key: string, edge: 'start' | 'end'): Instant | null {
    const node: Node = `${key}#${edge}`;
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const entry = this.items.get(key);
    if (!entry) return null;
    const path = `items[${entry.index}].${edge}`;
    if (this.walking.includes(node)) {
      const circle = [...this.walking.slice(this.walking.indexOf(node)), node];
      this.findings.push({
        code: 'time.cycle',
        severity: 'block',
        path,
        detail: circle.join(' → '),
      });
      this.known.set(node, null);
      return null;
    }
    this.walking.push(node);
    const at = this.point(entry.item[edge] ?? null, path);
    this.walking.pop();
    this.known.set(node, at);
    return at;
  }

  /** An instant, or `null` when it is open or unreadable (then there is a finding). */
  point(point: TimePoint | null, path: string): Instant | null {
    if (point === null) return null;
    if (typeof point === 'string') {
      const at = parseInstant(point);
      if (at === null) this.fault('time.unreadable', path, point);
      return at;
    }
    if (!isAnchorTime(point)) return null; // the other forms follow
    const offset = point.offset === undefined ? 0 : parseDuration(point.offset);
    if (offset === null) {
      this.fault('time.offset-unreadable', `${path}.offset`, point.offset);
      return null;
    }
    const anchor = this.anchor(point.anchor, point.edge ?? 'start', path);
    const at = anchor === null ? null : anchor + offset;
    if (Math.abs(offset) > LONGEST_OFFSET || (at !== null && !isInRange(at))) {
      this.fault('time.out-of-range', `${path}.offset`, point.offset);
      return null;
    }
    return at;
  }

  private anchor(anchor: string, edge: 'start' | 'end', path: string): Instant | null {
    const at = (direction: 'arrival' | 'departure'): (Instant | null)[] =>
      this.anchors.batches.filter((b) => b.direction === direction).map((b) => b.at);
    if (anchor === 'arrival') return earliest(at('arrival'));
    if (anchor === 'departure') return latest(at('departure'));
    if (anchor === 'approved') return this.anchors.approvedAt;
    const [kind, key] = [
      anchor.slice(0, anchor.indexOf(':')),
      anchor.slice(anchor.indexOf(':') + 1),
    ];
    if (kind === 'item' && this.items.has(key)) return this.edge(key, edge);
    const batch = kind === 'batch' ? this.anchors.batches.find((b) => b.key === key) : undefined;
    if (batch) return batch.at;
    this.fault('time.anchor-unknown', `${path}.anchor`, anchor);
    return null;
  }

  private fault(code: Finding['code'], path: string, detail?: string): void {
    this.findings.push({ code, severity: 'block', path, ...(detail ? { detail } : {}) });
  }
}

export const taskPlanKey = (department: string, task: string): string => `${department}/${task}`;

/**
 * Turns every time of a plan into an instant (F2). Pure; cycles, unknown anchors and unreadable times
 * are findings with their path. An open time stays `null`, and so does what hangs on it.
 */
export function resolveTimes(plan: PlanDocument, anchors: Anchors): ResolvedTimes {
  const resolver = new Resolver(plan, anchors);
  const items = new Map<string, ItemInstants>();
  for (const item of plan.items) {
    items.set(item.key, {
      start: resolver.edge(item.key, 'start'),
      end: resolver.edge(item.key, 'end'),
    });
  }
  const tasks = new Map<string, TaskInstants>();
  plan.assignments.forEach((assignment, a) =>
    assignment.tasks.forEach((task, t) => {
      const path = `assignments[${a}].tasks[${t}]`;
      const due = resolver.point(task.due, `${path}.due`);
      const from = resolver.point(task.from ?? null, `${path}.from`);
      tasks.set(taskPlanKey(assignment.department, task.key), {
        due,
        from,
        acknowledgeBy: resolver.point(task.acknowledgeBy ?? null, `${path}.acknowledgeBy`),
        estimate: false,
        prompts: [],
        planned: { due, from },
      });
    }),
  );
  return { items, tasks, findings: resolver.findings };
}
