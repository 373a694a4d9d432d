import type { ChecklistLine, PlanItem, PlanTask } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import { isAnchorTime } from '../plan/time-expression';
import type { Circumstances } from './condition';
import { judge } from './condition';
import { withNumbers } from './scaled';
import type { Skipped } from './skipped';
import type { TaskPack, TemplateTask } from './template';

/** One task of a draft with the department it is for. */
export interface HungTask {
  readonly department: string;
  readonly task: PlanTask;
}

export interface HungPack {
  readonly tasks: readonly HungTask[];
  readonly skipped: readonly Skipped[];
}

const LONGEST_KEY = 60;

/**
 * `<item>.<task>`: unique, because a template's task keys have no dot, and the same every time. What
 * would be too long to be a key keeps its end and gets a number made of the whole.
 */
export function hungKey(item: string | null, task: string): string {
  if (item === null) return task;
  const key = `${item}.${task}`;
  if (key.length <= LONGEST_KEY) return key;
  const mark = fingerprint(key);
  const room = LONGEST_KEY - task.length - mark.length - 2;
  return `${Array.from(item)
    .slice(0, Math.max(1, Math.floor(room / 2)))
    .join('')}-${mark}.${task}`;
}

/** FNV-1a, 32 bits: two items with the same beginning must not share a task. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Hangs a pack on an item, or on the whole reception (`item` null). */
export function hangPack(
  pack: TaskPack,
  item: PlanItem | null,
  on: Circumstances,
  departments: ReadonlySet<string>,
): HungPack {
  const skipped: Skipped[] = [];
  const wanted = pack.tasks.filter((entry) => {
    const key = hungKey(item?.key ?? null, entry.task.key);
    const verdict = judge(entry.when, on);
    if (verdict === 'no') return false;
    const left = { what: 'task', key, name: nameOf(entry, item, on) } as const;
    if (verdict !== 'yes') {
      skipped.push({ ...left, reason: 'fact-open', detail: verdict.open.join(', ') });
      return false;
    }
    if (departments.has(entry.department)) return true;
    skipped.push({ ...left, reason: 'department-missing', detail: entry.department });
    return false;
  });
  const tasks = wanted.map((entry) => ({
    department: entry.department,
    task: taskFrom(entry, { item, on, wanted, departments, skipped }),
  }));
  return { tasks, skipped };
}

/** What it is about, and at which item. */
function nameOf({ task, numbers }: TemplateTask, item: PlanItem | null, on: Circumstances): string {
  const what = withNumbers(task.what, numbers, on.heads);
  return item ? `${item.title} · ${what}` : what;
}

interface Hanging {
  readonly item: PlanItem | null;
  readonly on: Circumstances;
  /** What of the pack is there at all. */
  readonly wanted: readonly TemplateTask[];
  readonly departments: ReadonlySet<string>;
  readonly skipped: Skipped[];
}

function taskFrom(entry: TemplateTask, hanging: Hanging): PlanTask {
  const { item, on } = hanging;
  const say = (text: string): string => withNumbers(text, entry.numbers, on.heads);
  const { key, what, standard, cautions, due, from, acknowledgeBy, checklist, ...rest } =
    entry.task;
  const place = entry.task.place ?? item?.place;
  const handover = handoverOf(entry, hanging);
  return {
    ...rest,
    key: hungKey(item?.key ?? null, key),
    ...(item ? { item: item.key } : {}),
    what: say(what),
    ...(standard ? { standard: say(standard) } : {}),
    ...(cautions ? { cautions: say(cautions) } : {}),
    ...(place ? { place } : {}),
    due: hungTime(due, item),
    ...(from ? { from: hungTime(from, item) } : {}),
    ...(acknowledgeBy ? { acknowledgeBy: hungTime(acknowledgeBy, item) } : {}),
    ...(checklist?.length ? { checklist: checklist.map((line) => saidLine(line, say)) } : {}),
    ...(handover ? { handover } : {}),
  };
}

const saidLine = (line: ChecklistLine, say: (text: string) => string): ChecklistLine => ({
  ...line,
  what: say(line.what),
});

function handoverOf(entry: TemplateTask, hanging: Hanging): PlanTask['handover'] {
  const { handover } = entry;
  if (!handover) return null;
  const { item, wanted, departments, skipped } = hanging;
  if (!departments.has(handover.to)) {
    const key = hungKey(item?.key ?? null, entry.task.key);
    const name = nameOf(entry, item, hanging.on);
    const detail = handover.to;
    skipped.push({ what: 'handover', key, name, reason: 'department-missing', detail });
    return null;
  }
  const taken = wanted.some((w) => w.department === handover.to && w.task.key === handover.task);
  return taken && handover.task
    ? { to: handover.to, task: hungKey(item?.key ?? null, handover.task) }
    : { to: handover.to };
}

/** `this` becomes the item; at any depth. */
export function hungTime(point: TimePoint, item: PlanItem | null): TimePoint {
  if (typeof point === 'string' || item === null) return point;
  if (isAnchorTime(point)) {
    return point.anchor === 'this' ? { ...point, anchor: `item:${item.key}` } : point;
  }
  if ('earliest' in point) return { earliest: point.earliest.map((p) => hungTime(p, item)) };
  if ('latest' in point) return { latest: point.latest.map((p) => hungTime(p, item)) };
  return point;
}
