import type { PlanItem } from '../plan/plan-document';
import type { Circumstances } from './condition';
import { judge } from './condition';
import { countFor } from './scaled';
import type { Skipped } from './skipped';
import type { Scaled, TemplateItem } from './template';

interface Counting {
  /** As it stands in the draft. */
  readonly item: PlanItem;
  /** With the heads of those who take part. */
  readonly on: Circumstances;
  /** A batch beside the first: what there is once, the suite of the lead guest, is with the first. */
  readonly isFurther: boolean;
  readonly skipped: Skipped[];
}

interface Row {
  readonly count: number | Scaled;
  readonly when?: TemplateItem['when'];
}

/** Rooms and cars for so many guests. */
export function countedContent(entry: TemplateItem, counting: Counting): Partial<PlanItem> {
  const rooms = (entry.rooms ?? []).flatMap((row) => {
    const { count } = row;
    if (!counting.isFurther) return [row];
    return typeof count === 'number' ? [] : [{ ...row, count: { ...count, less: 0 } }];
  });
  const counted = {
    rooms: rowsFor('rooms', rooms, counting),
    vehicles: rowsFor('vehicles', entry.vehicles ?? [], counting),
  };
  return {
    ...(counted.rooms.length ? { rooms: counted.rooms } : {}),
    ...(counted.vehicles.length ? { vehicles: counted.vehicles } : {}),
  };
}

function rowsFor<T extends Row>(
  what: 'rooms' | 'vehicles',
  rows: readonly T[],
  { item: { key, kind, title: name }, on, skipped }: Counting,
): (Omit<T, 'when' | 'count'> & { count: number })[] {
  return rows.flatMap(({ when, count, ...row }) => {
    const verdict = judge(when, { ...on, kind });
    if (verdict === 'no') return [];
    const number = verdict === 'yes' ? countFor(count, on.heads) : null;
    if (number === null) {
      const detail = verdict === 'yes' ? 'headCount' : verdict.open.join(', ');
      skipped.push({ what, key, name, reason: 'fact-open', detail });
      return [];
    }
    return number === 0 ? [] : [{ ...row, count: number }];
  });
}
