import { useCallback, useMemo, type CSSProperties, type MouseEvent, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { useWidthOf } from '../../../parts/use-width-of';
import { clock, useNow } from '../../../time';
import type { Bar, Lane } from './bar';
import { moveAmongBars } from './keyboard';
import { LaneRow } from './lane-row';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';
import { NowLabel, NowLine } from './now-line';
import { hoursOf, scaleOf, xOf, type Scale, type Stretch } from './scale';
import { Tip } from './tip';

interface LanesProps {
  readonly lanes: readonly Lane[];
  /** What is shown, in whole hours. */
  readonly stretch: Stretch;
  readonly zone: string;
  readonly onOpen: (bar: Bar) => void;
  /** The whole of a bar in one sentence. */
  readonly say: (bar: Bar) => string;
  /** The whole of a bar, in lines. */
  readonly tip: (bar: Bar) => ReactNode;
}

/** Width of the column of names, as in the stylesheet. */
const HEAD = 120;

/** Lanes on one axis. Arrow keys move among the bars, Enter opens one. */
export function Lanes({ lanes, stretch, zone, onOpen, say, tip }: LanesProps): ReactNode {
  const t = useTexts(lanesTexts);
  const [area, width] = useWidthOf<HTMLDivElement>(1020);
  const { from, to } = stretch;
  const scale = useMemo(() => scaleOf({ from, to }, width - HEAD), [from, to, width]);
  const bars = useMemo(
    () => new Map(lanes.flatMap((lane) => lane.bars.map((bar) => [bar.id, bar] as const))),
    [lanes],
  );
  const open = useCallback(
    (event: MouseEvent) => {
      const id = (event.target as Element).closest<HTMLElement>('[data-bar]')?.dataset.bar;
      const bar = id === undefined ? undefined : bars.get(id);
      if (bar) onOpen(bar);
    },
    [bars, onOpen],
  );
  return (
    <div ref={area} className={styles.scroller} onClick={open} onKeyDown={moveAmongBars}>
      <div
        className={styles.lanes}
        role="group"
        aria-label={t.lanes}
        style={{ width: HEAD + scale.width, '--hour': `${scale.pxPerHour}px` } as CSSProperties}
      >
        <Axis scale={scale} zone={zone} />
        {lanes.map((lane) => (
          <LaneRow key={lane.key} lane={lane} scale={scale} say={say} />
        ))}
        <NowLine scale={scale} />
      </div>
      <Tip area={area} bars={bars}>
        {tip}
      </Tip>
    </div>
  );
}

/** An hour so near to now has no label of its own: now's stands there. In pixels. */
const NEAR_NOW = 44;

function Axis({ scale, zone }: { readonly scale: Scale; readonly zone: string }): ReactNode {
  const now = useNow();
  return (
    <div className={styles.axis} aria-hidden="true">
      {hoursOf(scale)
        .slice(1)
        .filter((hour) => Math.abs(xOf(scale, hour) - xOf(scale, now)) > NEAR_NOW)
        .map((hour) => (
          <span key={hour} style={{ left: HEAD + xOf(scale, hour) }}>
            {clock(hour, zone)}
          </span>
        ))}
      <NowLabel scale={scale} zone={zone} />
    </div>
  );
}
