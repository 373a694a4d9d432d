import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { State } from '../../../parts/state';
import { clock, range } from '../../../time/say';
import { stateIconOf, type Bar, type BarState, type Lane } from './bar';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';

interface LanesTableProps {
  readonly lanes: readonly Lane[];
  readonly zone: string;
  readonly onOpen: (bar: Bar) => void;
  readonly state: (state: BarState) => string;
}

/** The same as the lanes, as a table: every name in full, by time. */
export function LanesTable({ lanes, zone, onOpen, state }: LanesTableProps): ReactNode {
  const t = useTexts(lanesTexts);
  const rows = lanes
    .flatMap((lane) => lane.bars.map((bar) => ({ lane, bar })))
    .sort((a, b) => a.bar.from - b.bar.from);
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[t.plannedTime, t.what, t.who, t.state, t.actualTime].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ lane, bar }) => (
            <tr key={bar.id}>
              <td>{timeOf(bar, zone)}</td>
              <td>
                <button type="button" onClick={() => onOpen(bar)}>
                  {bar.label}
                </button>
              </td>
              <td className="nw">{lane.name}</td>
              <td>
                <State tone={bar.tone} icon={stateIconOf(bar)}>
                  {bar.isLate && bar.detail ? bar.detail : state(bar.state)}
                </State>
                {!bar.isLate && bar.detail && <span className="t12 m"> {bar.detail}</span>}
              </td>
              <td className="nw">
                {bar.actual && range(bar.actual.from, (bar.over ?? bar.actual).to, zone)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function timeOf(bar: Bar, zone: string): string {
  if (!bar.isOpen) return range(bar.from, bar.to, zone);
  return clock(bar.kind === 'item' ? bar.from : bar.to, zone);
}
