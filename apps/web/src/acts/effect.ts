import { offeredActs, type TaskStatus } from '@app/domain';
import type { InfiniteData } from '@tanstack/react-query';
import type { Dto } from '../api/client';
import type { Act, Effect } from './act';
import { rowKey } from './act';

type Item = Dto['InboxItemDto'];
type Inbox = Dto['InboxDto'];

const BEFORE_WORK: readonly string[] = ['confirm', 'plan'];

const actsAfter = (status: string, acknowledged: boolean, mayWork: boolean): string[] => [
  ...offeredActs(
    { status: status as TaskStatus, acknowledged, running: true, mayWork },
    { does: status !== 'returned', checks: false, office: false, reminds: false },
  ),
];

/** A task after an act, as far as it can be told without the server. */
function changed<T extends { status: string; acknowledged: boolean; reason: string | null }>(
  row: T & { acts: string[] },
  effect: Effect,
  mayWork: boolean,
): T & { acts: string[] } {
  const status = effect.status ?? row.status;
  const acknowledged = effect.acknowledged ?? row.acknowledged;
  return {
    ...row,
    status,
    acknowledged,
    reason: effect.reason ?? row.reason,
    acts: actsAfter(status, acknowledged, mayWork),
    ...(effect.acknowledged && { changes: [], changeText: null }),
  };
}

const concerns = (effect: Effect, row: Item): boolean => effect.rows.includes(rowKey(row));

/** A page of the inbox after acts that the server has not answered yet. */
export function inboxAfter(page: Inbox, effects: readonly Effect[]): Inbox {
  return effects.reduce((now, effect) => {
    if (!now.items.some((row) => concerns(effect, row))) return now;
    if (!effect.isGone) return { ...now, items: now.items.map((row) => rowAfter(row, effect)) };
    const gone = now.items.filter((row) => concerns(effect, row));
    return {
      ...now,
      counts: gone.reduce(countedOut, now.counts),
      items: now.items.filter((row) => !concerns(effect, row)),
    };
  }, page);
}

const rowAfter = (row: Item, effect: Effect): Item =>
  concerns(effect, row) ? changed(row, effect, !BEFORE_WORK.includes(row.receptionStage)) : row;

function countedOut(counts: Dto['InboxCountsDto'], row: Item): Dto['InboxCountsDto'] {
  const bucket = row.bucket as 'overdue' | 'today' | 'tomorrow' | 'week' | 'later' | 'none';
  return { ...counts, total: counts.total - 1, [bucket]: counts[bucket] - 1 };
}

/** All loaded pages of the inbox, after acts. */
export function pagesAfter(
  data: InfiniteData<Inbox>,
  effects: readonly Effect[],
): InfiniteData<Inbox> {
  if (effects.length === 0) return data;
  // The first page's counts are the ones shown: they count over all pages.
  const all = data.pages.flatMap((page) => page.items);
  const shown = inboxAfter({ ...data.pages[0], items: all }, effects);
  return {
    ...data,
    pages: data.pages.map((page, index) => ({
      ...page,
      counts: index === 0 ? shown.counts : page.counts,
      items: inboxAfter(page, effects).items,
    })),
  };
}

/** A task after acts that the server has not answered yet. */
export function taskAfter(
  task: Dto['TaskDetailDto'],
  effects: readonly Effect[],
): Dto['TaskDetailDto'] {
  return effects
    .filter((effect) => effect.rows.includes(`task:${task.id}`))
    .reduce(
      (now, effect) => changed(now, effect, now.acts.includes('start') || now.status !== 'pending'),
      task,
    );
}

/** What is shown of acts: those that wait, not those that were refused. An undo lifts its act. */
export function effectsOf(acts: readonly Act[]): readonly Effect[] {
  const undone = new Set(acts.flatMap((act) => (act.undoes && !act.refusal ? [act.undoes] : [])));
  return acts
    .filter((act) => !act.refusal && !act.undoes && !undone.has(act.key))
    .map((act) => act.effect);
}
