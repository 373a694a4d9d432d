import { PROFILE_TEXTS, SECRECY_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { useSay, useTexts } from '../../language/texts';
import { clock, date, dayKey, offsetName, turnOfClocks, zoneName } from '../../time/say';
import { printTexts } from './print.texts';
import type { Paper, PaperData } from './use-paper';
import styles from './print.module.css';

interface PaperHeadProps {
  readonly paper: Paper;
  readonly data: PaperData;
}

/** What every paper begins with: of what it is, which version, how secret, whose clock. */
export function PaperHead({ paper, data }: PaperHeadProps): ReactNode {
  const t = useTexts(printTexts);
  const say = useSay();
  const { reception, version, zone } = data;
  const { facts } = reception;
  const times = data.items.flatMap((item) => item.startAt ?? []).sort();
  const first = times[0] ?? reception.createdAt;
  const turn = turnOfClocks(zone, first, times.at(-1) ?? first);
  const clocks =
    turn === null
      ? offsetName(zone, first)
      : t.turned(
          offsetName(zone, first),
          `${date(turn, zone)} ${clock(turn, zone)}`,
          offsetName(zone, turn),
        );
  const approved =
    reception.planApprovedAt &&
    t.approved(
      `${dayKey(reception.planApprovedAt, zone)} ${clock(reception.planApprovedAt, zone)}`,
    );
  const line = [
    reception.code,
    facts.profile && say(PROFILE_TEXTS[facts.profile]),
    version && t.version(version.number),
    approved,
  ];
  return (
    <header className={styles.head}>
      <p className={styles.secrecy}>{say(SECRECY_TEXTS[facts.secrecy ?? 'internal'])}</p>
      <h2>{facts.title}</h2>
      <p className={styles.kind}>{t[paper]}</p>
      <p className="t12 m">{line.filter(Boolean).join(' · ')}</p>
      {paper !== 'contacts' && (
        <p className="t12 m">{t.zone(`${zoneName(zone, first)} ${clocks}`)}</p>
      )}
    </header>
  );
}
