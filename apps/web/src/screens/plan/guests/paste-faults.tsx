import { parseTableText } from '@app/domain';
import type { ReactNode } from 'react';
import { problemOf } from '../../../api';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { guestsTexts } from './guests.texts';
import styles from './guests.module.css';

/** More would push the buttons away; the rest is a number. */
const SHOWN = 12;

interface PasteFaultsProps {
  readonly error: unknown;
  readonly text: string;
}

/** What is wrong with the table, each with its row, its column, and what stands there. */
export function PasteFaults({ error, text }: PasteFaultsProps): ReactNode {
  const t = useTexts(guestsTexts);
  const { rows } = parseTableText(text);
  const faults = problemOf(error).body?.errors ?? [];
  return (
    <div className="note red" role="alert">
      <Icon name="warn" />
      <div>
        <p>{t.notTaken}</p>
        <ul className={styles.pasteFaults}>
          {faults.slice(0, SHOWN).map(({ path, message }) => {
            const [row = '', column = ''] = path.match(/\d+/g) ?? [];
            const cells = rows[Number(row) - 1] ?? [];
            const there = column ? cells[Number(column) - 1] : cells.filter(Boolean).join(' ');
            return (
              <li key={`${path} ${message}`}>
                <b>{t.at(row, column)}</b>
                {there ? <bdi className={styles.there}>{there}</bdi> : null}
                <span>{message}</span>
              </li>
            );
          })}
        </ul>
        {faults.length > SHOWN && <p>{t.moreFaults(faults.length - SHOWN)}</p>}
      </div>
    </div>
  );
}
