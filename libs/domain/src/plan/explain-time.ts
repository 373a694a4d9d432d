import { parseOffset } from '../time/duration';
import { earliest, latest } from '../time/instant';
import { WorkCalendar } from '../time/work-calendar';
import type { Anchors } from './anchors';
import type { Edge } from './anchor-book';
import { anchorName } from './anchor-book';
import type { AnchorExplained, Explanation } from './explanation';
import type { PlanDocument, PlanItem, PlanTask } from './plan-document';
import type { Resolution, ResolvedTimes } from './resolve-times';
import { resolveWithBook } from './resolve-times';
import type { AnchorTime, TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';
import { TimeResolver } from './time-resolver';

export type TaskTime = 'due' | 'from' | 'acknowledgeBy';

/** One time of a plan. */
export type TimeTarget =
  | { readonly item: string; readonly edge: Edge }
  | { readonly department: string; readonly task: string; readonly field: TaskTime };

/** Explains the times of one plan, which is resolved once. */
export class TimeExplainer {
  readonly times: ResolvedTimes;
  private readonly resolution: Resolution;
  private readonly resolver: TimeResolver;
  private readonly shown: ReadonlySet<string>;

  /** `shown` is what the reader may see of the plan: the titles of other items are not told. */
  constructor(
    plan: PlanDocument,
    private readonly anchors: Anchors,
    shown: PlanDocument = plan,
  ) {
    this.resolution = resolveWithBook(plan, anchors);
    this.times = this.resolution;
    this.resolver = new TimeResolver(this.resolution.book, new WorkCalendar(anchors.holidays));
    this.shown = new Set(shown.items.map((i) => i.key));
  }

  /** `null` where the plan says nothing. */
  item(item: PlanItem, edge: Edge): Explanation | null {
    return this.explain(item[edge], this.zoneOf(item.key));
  }

  task(task: PlanTask, field: TaskTime): Explanation | null {
    return this.explain(task[field], this.zoneOf(task.item));
  }

  /** The zone in which people read the times of an item, or of a task on it. */
  zoneOf(item: string | null | undefined): string {
    return this.resolution.book.zoneOfItem(item);
  }

  private explain(point: TimePoint | null | undefined, home: string): Explanation | null {
    if (point === null || point === undefined) return null;
    const { at, estimate } = this.resolver.point(point, '', home);
    if (typeof point === 'string') return { kind: 'fixed', at, estimate, zone: null };
    if (isAnchorTime(point)) return { ...this.anchored(point), at, estimate };
    if ('date' in point) return { kind: 'fixed', at, estimate, zone: point.zone ?? home };
    const [kind, list] =
      'earliest' in point
        ? (['earliest', point.earliest] as const)
        : (['latest', point.latest] as const);
    return { kind, at, estimate, of: list.flatMap((one) => this.explain(one, home) ?? []) };
  }

  private anchored(point: AnchorTime): Omit<Explanation & { kind: 'anchored' }, 'at' | 'estimate'> {
    const { book } = this.resolution;
    const { days, ms } = parseOffset(point.offset ?? 'PT0S') ?? { days: 0, ms: 0 };
    const base = book.valueOf(point.anchor, point.edge ?? 'start', point.real === true);
    return {
      kind: 'anchored',
      anchor: this.anchor(point, base !== null && !base.estimate),
      from: base?.at ?? null,
      days,
      workingDays: point.workingDays ?? 0,
      clock: point.at ?? null,
      ms,
      zone: point.zone ?? book.zoneOfAnchor(point.anchor),
    };
  }

  private anchor(point: AnchorTime, isKnown: boolean): AnchorExplained {
    const name = anchorName(point.anchor) ?? { kind: 'item' as const, key: point.anchor };
    if (name.kind === 'approved') return { kind: 'approved' };
    if (name.kind === 'item') {
      const title = this.shown.has(name.key)
        ? this.resolution.book.items.get(name.key)?.title
        : null;
      const isReal = point.real === true && !this.resolution.book.isSkipped(name.key);
      const real = !isReal ? 'no' : isKnown ? 'happened' : 'awaited';
      const { edge = 'start' } = point;
      return { kind: 'item', key: name.key, title: title ?? null, edge, real };
    }
    if (name.kind === 'batch') {
      const batch = this.resolution.book.batches.get(name.key);
      const { direction = 'arrival', mode = null, number = null } = batch ?? {};
      return { kind: direction, mode, number };
    }
    const those = this.anchors.batches.filter((b) => b.direction === name.kind);
    const when = (name.kind === 'arrival' ? earliest : latest)(those.map((b) => b.at));
    const mode = those.find((b) => b.at !== null && b.at === when)?.mode ?? null;
    return { kind: name.kind, mode, number: null };
  }
}

/** Why one time of a plan is what it is; `null` when the plan does not state it. */
export function explainTime(
  plan: PlanDocument,
  anchors: Anchors,
  target: TimeTarget,
): Explanation | null {
  const explainer = new TimeExplainer(plan, anchors);
  if ('edge' in target) {
    const item = plan.items.find((i) => i.key === target.item);
    return item ? explainer.item(item, target.edge) : null;
  }
  const assignment = plan.assignments.find((a) => a.department === target.department);
  const task = assignment?.tasks.find((t) => t.key === target.task);
  return task ? explainer.task(task, target.field) : null;
}
