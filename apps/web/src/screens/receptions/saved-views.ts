import { useCallback, useState } from 'react';

/** A way to look at the list that a person keeps under a name, in this browser. */
export interface SavedView {
  readonly name: string;
  /** The query of the address. */
  readonly search: string;
}

const keyOf = (userId: string): string => `yb.views.${userId}`;

function read(userId: string): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(userId)) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedView[]) : [];
  } catch {
    return [];
  }
}

/** The views of this person, and how one is kept or dropped. */
export function useSavedViews(userId: string) {
  const [views, setViews] = useState(() => read(userId));
  const put = useCallback(
    (next: readonly SavedView[]) => {
      localStorage.setItem(keyOf(userId), JSON.stringify(next));
      setViews(next);
    },
    [userId],
  );
  const save = (view: SavedView): void =>
    put([...views.filter((one) => one.name !== view.name), view]);
  const drop = (name: string): void => put(views.filter((one) => one.name !== name));
  return { views, save, drop };
}
