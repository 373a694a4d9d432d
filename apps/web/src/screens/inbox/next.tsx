import type { InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { INBOX_KEY } from '../../acts/cache';
import { effectsOf, pagesAfter } from '../../acts/effect';
import { keptNow } from '../../acts/store';
import { queries } from '../../api/query';
import { useTexts } from '../../language/texts';
import { changeSettings, useSettings } from '../../session/settings';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { keyOf } from './item';
import type { Inbox, Item } from './use-inbox';

/** Whether the next task opens after one is finished; remembered for each person. */
export const useGoesOn = (): boolean => useSettings().goesOn;

/** 自动下一条, on or off. */
export function NextSwitch(): ReactNode {
  const t = useTexts(inboxTexts);
  const goesOn = useGoesOn();
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        checked={goesOn}
        onChange={(event) => void changeSettings({ goesOn: event.target.checked })}
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
