import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '../parts/icon';

export interface Crumb {
  readonly text: string;
  readonly to?: string;
}

let crumbs: readonly Crumb[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Crumb[]): void {
  crumbs = next;
  for (const listener of listeners) listener();
}

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

/** The way to the screen that is shown. */
export function useCrumbs(): ReactNode {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => crumbs,
  );
  return shown.map((crumb, index) => (
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
