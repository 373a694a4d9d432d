import { isFixed, itemKind } from '../../plan/item-kind';
import type { PlanItem } from '../../plan/plan-document';
import type { PlanEdit } from '../../plan/plan-edit';
import type { TimePoint } from '../../plan/time-expression';
import { isAnchorTime } from '../../plan/time-expression';
import { parseDuration } from '../../time/duration';
import { parseInstant } from '../../time/instant';
import type { EditRun, MakeEdit, Proposed } from './edit-run';
import { patchItem } from './edit-run';
import { placeItem } from './place-item';

type Edit<K extends PlanEdit['op']> = Extract<PlanEdit, { op: K }>;

/** Marks what now stands elsewhere than before, so that later items make room for it. */
function mark(run: EditRun, before: Proposed, after: Proposed, ripple?: 'shift' | 'none'): void {
  const was = run.times(before);
  for (const [key, is] of run.times(after)) {
    const old = was.get(key);
    if (old && old.start === is.start && old.end === is.end) continue;
    if (ripple === 'none') run.watched.add(key);
    else run.pushing.add(key);
  }
}

function moveBy(p: Proposed, run: EditRun, item: PlanItem, edit: Edit<'move-item'>, at: string) {
  const shift = parseDuration(edit.by ?? '');
  const was = run.times(p).get(item.key);
  if (shift === null) run.fault('time.offset-unreadable', `${at}.by`, edit.by);
  else if (!was || was.start === null) run.fault('item.time-open', `${at}.item`, item.key);
  else if (shift === 0) run.fault('edit.nothing-to-do', `${at}.by`);
  else {
    const end = was.end === null ? null : was.end + shift;
    return placeItem(p, run, item.key, was.start + shift, end);
  }
  return p;
}

function moveTo(p: Proposed, run: EditRun, item: PlanItem, edit: Edit<'move-item'>): Proposed {
  const { start, end } = edit;
  const was = run.times(p).get(item.key);
  const times = {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
  const moved = patchItem(p, item.key, times);
  const begins = run.times(moved).get(item.key)?.start ?? null;
  const keepsLength = end === undefined && begins !== null;
  if (!keepsLength || !was || was.start === null || was.end === null) return moved;
  return placeItem(moved, run, item.key, null, begins + was.end - was.start);
}

/** New times for an item, or so much later; without a new end its length is kept. */
export const moveItem: MakeEdit<Edit<'move-item'>> = (p, edit, run, at) => {
  const item = run.openItem(p, edit.item, `${at}.item`);
  if (!item) return p;
  const { by, start, end } = edit;
  const setsTimes = start !== undefined || end !== undefined;
  if (by !== undefined && setsTimes) run.fault('edit.times-twice', `${at}.by`);
  else if (by === undefined && !setsTimes) run.fault('edit.nothing-to-do', at);
  else if (run.hasStarted(item.key) && (by !== undefined || start !== undefined)) {
    run.fault('item.has-started', `${at}.${by === undefined ? 'start' : 'by'}`, item.key);
  } else {
    const moved = by === undefined ? moveTo(p, run, item, edit) : moveBy(p, run, item, edit, at);
    run.placed.add(item.key);
    mark(run, p, moved, edit.ripple);
    return moved;
  }
  return p;
};

const hangsOn = (point: TimePoint | null | undefined, anchors: readonly string[]): boolean =>
  point != null && isAnchorTime(point) && anchors.includes(point.anchor);

/** Guests come or go at another time: a fact of the reception, on which items hang. */
export const moveBatch: MakeEdit<Edit<'move-batch'>> = (p, edit, run, at) => {
  const batch = p.batches.find((b) => b.key === edit.batch);
  const instant = parseInstant(edit.at);
  if (!batch) run.fault('batch.unknown', `${at}.batch`, edit.batch);
  if (instant === null) run.fault('time.unreadable', `${at}.at`, edit.at);
  if (!batch || instant === null) return p;
  const anchors = [`batch:${batch.key}`, batch.direction];
  const come = p.plan.items.find(
    (i) => itemKind(i.kind).class === 'travel' && run.isOver(i.key) && hangsOn(i.start, anchors),
  );
  if (come) {
    run.fault('item.over', `${at}.batch`, come.key);
    return p;
  }
  const batches = p.batches.map((b) => (b === batch ? { ...b, at: instant } : b));
  const moved = { ...p, batches };
  mark(run, p, moved, edit.ripple);
  return moved;
};

/** Everything soft from here on, so much later; what has begun stays, and so does what is fixed. */
export const shiftFrom: MakeEdit<Edit<'shift-from'>> = (p, edit, run, at) => {
  const shift = parseDuration(edit.by);
  const was = run.times(p);
  const named = p.plan.items.find((i) => i.key === edit.from);
  const from = named ? (was.get(named.key)?.start ?? null) : parseInstant(edit.from);
  if (shift === null) run.fault('time.offset-unreadable', `${at}.by`, edit.by);
  else if (shift === 0) run.fault('edit.nothing-to-do', `${at}.by`);
  if (from === null) {
    if (named) run.fault('item.time-open', `${at}.from`, edit.from);
    else run.fault('item.unknown', `${at}.from`, edit.from);
  }
  if (shift === null || shift === 0 || from === null) return p;
  const later = p.plan.items
    .filter((i) => (was.get(i.key)?.start ?? -Infinity) >= from)
    .filter((i) => !isFixed(i) && (run.row(i.key)?.status ?? 'planned') === 'planned')
    .sort((a, b) => (was.get(a.key)?.start ?? 0) - (was.get(b.key)?.start ?? 0));
  const moved = later.reduce((next, { key }) => {
    const { start = null, end = null } = was.get(key) ?? {};
    run.placed.add(key);
    const to = (t: number | null): number | null => (t === null ? null : t + shift);
    return placeItem(next, run, key, to(start), to(end));
  }, p);
  if (later.length === 0) run.fault('edit.nothing-to-do', `${at}.from`);
  mark(run, p, moved);
  return moved;
};
