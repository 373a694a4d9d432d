import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { readings } from '../../api/readings';
import { useTexts } from '../../language/texts';
import { FactsOf } from '../../parts/facts/facts-of';
import { Read } from '../../parts/feedback';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

/** Who wants to come, when and what for: what agreeing to receive is decided by. */
export function AboutReceive({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(approvalsTexts);
  const reception = useQuery(readings.reception(row.receptionId));
  return (
    <section className={styles.about}>
      <Read query={reception} rows={3}>
        {({ facts }) => <FactsOf facts={facts} zone={row.zone} />}
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
        {({ facts }) => <FactsOf facts={facts} zone={row.zone} />}
      </Read>
    </section>
  );
}
