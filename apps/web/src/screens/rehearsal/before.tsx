import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon, type IconName } from '../../parts/icon';
import { beforeTexts } from './before.texts';
import styles from './rehearsal.module.css';

const LOOKS_FOR = [
  ['ownerless', 'user'],
  ['double', 'clash'],
  ['buffer', 'walk'],
  ['signature', 'pen'],
  ['night', 'moon'],
  ['held', 'gate'],
] as const satisfies readonly (readonly [string, IconName])[];

const SHOWS = [
  ['showsWeak', 'warn'],
  ['showsStages', 'gate'],
  ['showsLate', 'late'],
  ['showsFigures', 'board'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Before it is played: what it looks for, and what will stand here. */
export function Before(): ReactNode {
  const t = useTexts(beforeTexts);
  return (
    <div className={styles.columns}>
      <section className="panel" aria-label={t.looksFor}>
        <div className="hd">
          <h2>{t.looksFor}</h2>
        </div>
        <ul className={`${styles.list} ${styles.kinds}`}>
          {LOOKS_FOR.map(([kind, icon]) => (
            <li key={kind}>
              <Icon name={icon} className="m" />
              <b className="b">{t[kind]}</b>
              <span className="m">{t[`${kind}More`]}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel" aria-label={t.shows}>
        <div className="hd">
          <h2>{t.shows}</h2>
        </div>
        <ul className={styles.list}>
          {SHOWS.map(([part, icon]) => (
            <li key={part}>
              <Icon name={icon} className="m" />
              <span>{t[part]}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
