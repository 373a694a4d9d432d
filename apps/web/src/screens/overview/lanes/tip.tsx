import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { Bar } from './bar';
import styles from './lanes.module.css';

interface TipProps {
  readonly area: RefObject<HTMLElement | null>;
  readonly bars: ReadonlyMap<string, Bar>;
  readonly children: (bar: Bar) => ReactNode;
}

interface Shown {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly isAbove: boolean;
}

const WIDTH = 300;

/** The whole of a bar, when it is pointed at or has the focus; Escape takes it away. */
export function Tip({ area, bars, children }: TipProps): ReactNode {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const show = (event: Event): void => {
      const target = (event.target as Element).closest<HTMLElement>('[data-bar]');
      if (!target) return setShown(null);
      const box = target.getBoundingClientRect();
      const left = Math.min(Math.max(8, box.left), window.innerWidth - WIDTH - 8);
      const isAbove = box.bottom > window.innerHeight - 190;
      setShown({
        id: target.dataset.bar ?? '',
        left,
        top: isAbove ? box.top - 6 : box.bottom + 12,
        isAbove,
      });
    };
    const hide = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return;
      setShown(null);
    };
    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerover', show, { signal });
    element.addEventListener('focusin', show, { signal });
    for (const name of ['pointerleave', 'focusout', 'scroll', 'keydown', 'click'])
      element.addEventListener(name, hide, { signal });
    window.addEventListener('scroll', hide, { signal, passive: true });
    return () => stop.abort();
  }, [area]);
  const bar = shown && bars.get(shown.id);
  if (!shown || !bar) return null;
  const { left, top, isAbove } = shown;
  return (
    <div
      role="tooltip"
      className={`${styles.tip} ${isAbove ? styles.above : ''}`}
      style={{ left, top, width: WIDTH }}
    >
      {children(bar)}
    </div>
  );
}
