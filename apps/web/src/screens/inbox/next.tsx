import type { InfiniteData } from '@tanstack/react-query';
import { useSyncExternalStore, type ReactNode } from 'react';
import { INBOX_KEY } from '../../acts/cache';
import { effectsOf, pagesAfter } from '../../acts/effect';
import { keptNow } from '../../acts/store';
import { queries } from '../../api/query';
import { useTexts } from '../../language/texts';
import { useSession } from '../../session/session';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { keyOf } from './item';
import type { Inbox, Item } from './use-inbox';

const nameOf = (userId: string): string => `yb.go-on.${userId}`;
const listeners = new Set<() => void>();

/** Whether the next task opens after one is finished; remembered for each person. */
export function useGoesOn(): boolean {
  const { userId } = useSession();
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => localStorage.getItem(nameOf(userId)) !== 'no',
  );
}

/** 自动下一条, on or off. */
export function NextSwitch(): ReactNode {
  const t = useTexts(inboxTexts);
  const { userId } = useSession();
  const goesOn = useGoesOn();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={goesOn}
        onChange={(event) => {
          localStorage.setItem(nameOf(userId), event.target.checked ? 'yes' : 'no');
          for (const listener of listeners) listener();
        }}
      />
      {t.nextOne}
    </label>
  );
}

/** What there is to do now, with what was just done. */
function itemsNow(): readonly Item[] {
  const data = queries.getQueryData<InfiniteData<Inbox>>(INBOX_KEY);
  if (!data) return [];
  return pagesAfter(data, effectsOf(keptNow().acts)).pages.flatMap((page) => page.items);
}

/** The id of the task that comes first now, other than this one. */
export function nextTask(id: string): string | null {
  return itemsNow().find((item) => item.kind === 'task' && item.id !== id)?.id ?? null;
}

/** The row after this one (or before, at the end), while it is still there. */
export function rowAfterThis(key: string): string | null {
  const data = queries.getQueryData<InfiniteData<Inbox>>(INBOX_KEY);
  const all = data?.pages.flatMap((page) => page.items).map(keyOf) ?? [];
  const at = all.indexOf(key);
  const left = new Set(itemsNow().map(keyOf));
  const order = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  return order.find((one) => left.has(one) && one !== key) ?? null;
}
