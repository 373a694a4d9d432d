import type { PlanDocument } from '@app/domain';
import { FACT_TEXTS, type FactKey } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { readings } from '../../api/readings';
import { useSay, useTexts } from '../../language/texts';
import { Read } from '../../parts/feedback';
import { foundNotes, type Note } from '../plan/findings/places';
import { Sentences } from './about-plan';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

interface Target {
  readonly kind: string;
  readonly fact?: string;
  readonly finding?: string;
}

/** What would be let pass, in the words of the check that found it. */
export function AboutWaiver({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const t = useTexts(approvalsTexts);
  const say = useSay();
  const draft = useQuery(readings.draft(row.receptionId));
  const targets = (row.subject as { waive?: readonly Target[] }).waive ?? [];
  const sayTarget = ({ fact, finding }: Target, known: readonly Note[]): string => {
    if (fact !== undefined && Object.hasOwn(FACT_TEXTS, fact))
      return t.missingFact(say(FACT_TEXTS[fact as FactKey]));
    return known.find(({ id }) => id === finding)?.message ?? '';
  };
  return (
    <section className={styles.about}>
      <h3 className="t13 l">{t.waives(targets.length)}</h3>
      <Read query={draft} rows={2}>
        {({ findings, document }) => {
          const notes = foundNotes(findings, document as unknown as PlanDocument);
          const lines = targets.map((one) => sayTarget(one, notes)).filter((line) => line !== '');
          return <Sentences lines={counted(lines)} />;
        }}
      </Read>
      <Link to={`/receptions/${row.receptionId}/plan`}>{t.whole}</Link>
    </section>
  );
}

/** The same sentence of several places once, with their number. */
function counted(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line} × ${count}` : line));
}
