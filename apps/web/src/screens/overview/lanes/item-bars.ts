import { iconOfItem } from '../../../parts/item-icon';
import type { Tone } from '../../../parts/state';
import type { Item } from '../data';
import type { Bar, BarState } from './bar';
import type { Stretch } from './scale';

const MINUTE = 60_000;
/** An item without a planned end is drawn so long, or up to the next one. */
const NOMINAL = 60 * MINUTE;

const STATES: Readonly<Record<string, { readonly state: BarState; readonly tone: Tone }>> = {
  planned: { state: 'planned', tone: 'gry' },
  started: { state: 'started', tone: 'blu' },
  ended: { state: 'ended', tone: 'grn' },
  skipped: { state: 'skipped', tone: 'gry' },
};

const at = (instant: string | null): number | null => (instant ? Date.parse(instant) : null);

/** Where an item lies by plan. Without a planned end: up to the next, at most an hour. */
function planned(item: Item, next: Item | undefined): Stretch | null {
  const from = at(item.startAt) ?? at(item.expectedStart);
  if (from === null) return null;
  const end = at(item.endAt);
  if (end !== null) return { from, to: Math.max(end, from) };
  const following = at(next?.startAt ?? null) ?? Infinity;
  const room = following > from ? following - from : Infinity;
  return { from, to: from + Math.min(NOMINAL, room) };
}

function realOf(item: Item, plan: Stretch, now: number): Pick<Bar, 'actual' | 'over'> {
  const from = at(item.actualStart);
  if (from === null) return { actual: null, over: null };
  const to = Math.max(from, at(item.actualEnd) ?? now);
  if (item.endAt === null || to <= plan.to) return { actual: { from, to }, over: null };
  const cut = Math.max(from, plan.to);
  return { actual: { from, to: cut }, over: { from: cut, to } };
}

function forecastOf(item: Item, plan: Stretch, now: number): Stretch | null {
  if (item.status !== 'planned' && item.status !== 'started') return null;
  const start = at(item.expectedStart) ?? plan.from;
  const end = at(item.expectedEnd) ?? at(item.announcedEnd) ?? start + (plan.to - plan.from);
  const isAsPlanned = start === plan.from && (end === plan.to || item.endAt === null);
  if (item.status === 'started')
    return end > now && end !== plan.to ? { from: now, to: end } : null;
  return isAsPlanned ? null : { from: start, to: end };
}

/** The itinerary as bars; what was removed or has no time is left out. */
export function itemBars(items: readonly Item[], now: number): readonly Bar[] {
  const shown = items
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => (at(a.startAt) ?? 0) - (at(b.startAt) ?? 0));
  return shown.flatMap((item, index) => {
    const plan = planned(item, shown[index + 1]);
    if (!plan) return [];
    const worst = Math.max(0, ...item.conflicts.map(({ minutes }) => minutes));
    return [
      {
        id: `item:${item.key}`,
        kind: 'item' as const,
        opens: [item.key],
        ...plan,
        label: item.title,
        detail: null,
        ...(STATES[item.status] ?? STATES.planned),
        icon: iconOfItem(item.kind),
        isOpen: item.endAt === null,
        isFixed: /-(air|rail)$/.test(item.kind),
        ...realOf(item, plan, now),
        forecast: forecastOf(item, plan, now),
        clash: worst > 0 ? { at: plan.from, minutes: worst } : null,
        isLate: item.unreported !== null,
      },
    ];
  });
}
