import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { readings } from '../../api/readings';
import { useTexts } from '../../language/texts';
import { factsTexts } from '../../parts/facts/facts.texts';
import { Read } from '../../parts/feedback';
import { moment, useNow } from '../../time';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

/** Who wants to come, when and what for: what agreeing to receive is decided by. */
export function AboutReceive({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(approvalsTexts);
  const reception = useQuery(readings.reception(row.receptionId));
  return (
    <section className={styles.about}>
      <Read query={reception} rows={3}>
        {({ facts }) => <Facts facts={facts} zone={row.zone} />}
      </Read>
      <Link to={`/receptions/${row.receptionId}/plan`}>{t.allFacts}</Link>
    </section>
  );
}

/** Which visit it is about, where a decision stands alone. */
export function Visit({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(approvalsTexts);
  const reception = useQuery(readings.reception(row.receptionId));
  return (
    <section className={styles.visit} aria-label={t.visit}>
      <h3 className="t13 l">{t.visit}</h3>
      <Read query={reception} rows={3}>
        {({ facts }) => <Facts facts={facts} zone={row.zone} />}
      </Read>
    </section>
  );
}

interface FactsProps {
  readonly facts: Dto['RegisterReceptionDto'];
  readonly zone: string;
}

function Facts({ facts, zone }: FactsProps): ReactNode {
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
    <dl className={styles.facts}>
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
