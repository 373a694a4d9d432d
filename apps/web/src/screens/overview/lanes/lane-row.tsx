import { memo, useMemo, type ReactNode } from 'react';
import { State } from '../../../parts/state';
import { shortDepartment } from '../short-names';
import type { Bar, Lane } from './bar';
import { BarLine } from './bar-line';
import styles from './lanes.module.css';
import { pack } from './pack';
import type { Scale } from './scale';

interface LaneRowProps {
  readonly lane: Lane;
  readonly scale: Scale;
  /** The whole of a bar in words, for those who hear it. */
  readonly say: (bar: Bar) => string;
}

const ITEM = { first: 9, height: 33, step: 44, foot: 20 };
const TASK = { first: 8, height: 29, step: 40, foot: 18 };

/** One lane: whose it is, and its bars; what would overlap stands below each other. */
export const LaneRow = memo(function LaneRow({ lane, scale, say }: LaneRowProps): ReactNode {
  const placed = useMemo(() => pack(lane.bars, scale), [lane.bars, scale]);
  const size = lane.isItinerary ? ITEM : TASK;
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  const height = size.first + (rows - 1) * size.step + size.height + size.foot;
  return (
    <div
      role="group"
      aria-label={lane.name}
      className={`${styles.lane} ${lane.isItinerary ? styles.itinerary : ''}`}
      style={{ height }}
    >
      <div className={styles.who} title={lane.name}>
        <div>
          <b>{shortDepartment(lane.name)}</b>
          <Note note={lane.note} />
        </div>
      </div>
      <div className={styles.track} style={{ width: scale.width }} data-lane={lane.key}>
        {placed.map((one, index) => (
          <BarLine
            key={one.bar.id}
            placed={one}
            scale={scale}
            top={size.first + one.row * size.step}
            height={size.height}
            label={say(one.bar)}
            isFirst={index === 0}
          />
        ))}
      </div>
    </div>
  );
});

function Note({ note }: { readonly note: Lane['note'] }): ReactNode {
  if (typeof note === 'string') return <span className="t12 l el">{note}</span>;
  return (
    <State tone={note.tone} icon={note.icon}>
      {note.text}
    </State>
  );
}
