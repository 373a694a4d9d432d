import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../parts/icon';

export interface Crumb {
  readonly text: string;
  readonly to?: string;
  /** What it is called in full, where the text is its number. */
  readonly name?: string;
}

let crumbs: readonly Crumb[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Crumb[]): void {
  crumbs = next;
  for (const listener of listeners) listener();
}

/** The crumb of a reception: its code on a desk, its name on a phone. */
export const crumbOf = (
  id: string,
  reception: { readonly code: string; readonly facts: { readonly title?: string } } | undefined,
): Crumb => ({
  text: reception?.code ?? '…',
  to: `/receptions/${id}`,
  name: reception?.facts.title,
});

/** A screen says where it stands: the page's title, and the way to it in the top bar. */
export function usePlace(way: readonly Crumb[]): void {
  const key = JSON.stringify(way);
  useEffect(() => {
    const place = JSON.parse(key) as readonly Crumb[];
    set(place);
    document.title = [...place.map((crumb) => crumb.text).reverse(), '迎宾'].join(' · ');
    return () => set([]);
  }, [key]);
}

const useShown = (): readonly Crumb[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => crumbs,
  );

/** Where the screen that is shown hangs; null at the top. */
export const useAbove = (): Crumb | null =>
  useShown().findLast(({ to }) => to !== undefined) ?? null;

/** The way to the screen that is shown. */
export function useCrumbs(): ReactNode {
  return useShown().map((crumb, index) => (
    <span key={`${crumb.text} ${crumb.to}`} className="row el" style={{ gap: 6 }}>
      {index > 0 && <Icon name="right" className="l" />}
      {crumb.to === undefined ? (
        <b className="b el">{crumb.text}</b>
      ) : (
        <Link to={crumb.to}>{crumb.text}</Link>
      )}
    </span>
  ));
}
