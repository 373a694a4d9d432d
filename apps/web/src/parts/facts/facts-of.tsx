import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { moment, useNow } from '../../time';
import { factsTexts } from './facts.texts';
import styles from './facts-of.module.css';

interface FactsOfProps {
  readonly facts: Dto['RegisterReceptionDto'];
  readonly zone: string;
}

/** Who comes, when and what for, in lines; what is open is left out. */
export function FactsOf({ facts, zone }: FactsOfProps): ReactNode {
  const t = useTexts(factsTexts);
  const now = useNow();
  const times = (facts.batches ?? []).map(({ direction, number, at }) =>
    [t[direction], at ? moment(at, zone, now) : null, number].filter(Boolean).join(' '),
  );
  const lines: readonly (readonly [string, string])[] = [
    [t.sendingUnit, facts.sendingUnit ?? ''],
    [t.leadGuest, [facts.leadGuest, facts.leadGuestTitle].filter(Boolean).join(' ')],
    [t.headCount, facts.headCount ? String(facts.headCount) : ''],
    [t.purpose, facts.purpose ?? ''],
    [t.batches, times.join('；')],
    [t.grade, facts.grade ?? ''],
  ];
  return (
    <dl className={styles.lines}>
      {lines
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
