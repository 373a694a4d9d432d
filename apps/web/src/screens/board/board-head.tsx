import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { ragTexts } from '../../parts/rag.texts';
import { State } from '../../parts/state';
import { clockSeconds, date, deviceZone } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';
import type { Overview } from './use-board';

interface BoardHeadProps {
  readonly data: Overview;
  readonly now: number;
  readonly fresh: { readonly at: number; readonly isStale: boolean };
  readonly isPhone: boolean;
  readonly children: ReactNode;
}

/** How many receptions run, how many of them today, by colour, and of when that is. */
export function BoardHead({ data, now, fresh, isPhone, children }: BoardHeadProps): ReactNode {
  const t = useTexts(boardTexts);
  const rag = useTexts(ragTexts);
  const { counts } = data;
  const time = clockSeconds(fresh.at, deviceZone);
  return (
    <header className={styles.title}>
      <h1>{t.heading(counts.receptions, counts.today)}</h1>
      <span className={styles.colours}>
        {counts.red > 0 && (
          <State tone="red" icon="rag-r">
            {rag.red} {counts.red}
          </State>
        )}
        {counts.amber > 0 && (
          <State tone="amb" icon="rag-a">
            {rag.amber} {counts.amber}
          </State>
        )}
        {counts.green > 0 && (
          <State tone="grn" icon="rag-g">
            {rag.green} {counts.green}
          </State>
        )}
        {counts.grey > 0 && (
          <State tone="gry" icon="rag-n">
            {rag.grey} {counts.grey}
          </State>
        )}
      </span>
      <span className="sp" />
      {children}
      <span role="status" className={fresh.isStale ? `${styles.old} cred b` : 'l t13'}>
        {fresh.isStale && <Icon name="warn" />} {fresh.isStale ? t.stale(time) : t.dataTime(time)}
      </span>
      {!isPhone && <span className="m t16">{date(now, data.zone)}</span>}
    </header>
  );
}
