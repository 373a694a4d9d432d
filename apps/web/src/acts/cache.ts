import type { InfiniteData } from '@tanstack/react-query';
import type { Dto } from '../api/client';
import { keys, queries } from '../api/query';
import type { Act } from './act';
import { pagesAfter, taskAfter } from './effect';

type Pages = InfiniteData<Dto['InboxDto']>;

/** What was read before an act was answered, for its undo. */
const before = new Map<string, readonly (() => void)[]>();
const REMEMBERED = 10;

export const INBOX_KEY = keys.mine('inbox');

/** The act is stored by the server: what was read is brought up to it until it is read again. */
export function settleInCache(act: Act): void {
  const restores: (() => void)[] = [];
  const pages = queries.getQueryData<Pages>(INBOX_KEY);
  if (pages) {
    restores.push(() => queries.setQueryData(INBOX_KEY, pages));
    queries.setQueryData(INBOX_KEY, pagesAfter(pages, [act.effect]));
  }
  for (const id of act.taskIds) {
    const task = queries.getQueryData<Dto['TaskDetailDto']>(keys.task(id));
    if (!task) continue;
    restores.push(() => queries.setQueryData(keys.task(id), task));
    queries.setQueryData(keys.task(id), taskAfter(task, [act.effect]));
  }
  before.set(act.key, restores);
  for (const key of [...before.keys()].slice(0, -REMEMBERED)) before.delete(key);
}

/** The act was taken back: what was read before it is shown again at once. */
export function undoInCache(key: string): void {
  for (const restore of before.get(key) ?? []) restore();
  before.delete(key);
}
