import type { BudgetLine } from '@app/domain';
import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon, Read } from '../../../parts';
import { newKeyFor } from '../../../parts/edits/new-key';
import { useDocument, usePlan } from '../context';
import { groupNotes, useNotes } from '../findings/use-notes';
import { BudgetRow } from './budget-row';
import { shownLines } from './budget-lines';
import { money } from './cost-class';
import { reserveTexts } from './reserve.texts';
import { useBudget } from './use-budget';
import styles from './reserve.module.css';

const NO_LINES: readonly BudgetLine[] = [];

/** 预算: every line with its standard; what is above it says why, and who has to agree. */
export function BudgetEditor(): ReactNode {
  const t = useTexts(reserveTexts);
  const query = useBudget();
  const { budget = NO_LINES } = useDocument();
  const lines = useMemo(() => shownLines(query.data?.lines ?? [], budget), [query.data, budget]);
  const notes = useNotes();
  const byLine = useMemo(() => groupNotes(notes, (place) => place.line), [notes]);
  const total = lines
    .filter(({ payer }) => payer === 'host')
    .reduce((sum, line) => sum + line.amount, 0);
  return (
    <section className="panel" aria-label={t.budget}>
      <header className="hd">
        <h2>{t.budget}</h2>
        <span className="count">{lines.length}</span>
        <span className="sp" />
        <b className="b nw" aria-live="polite">
          {t.total(money(total))}
        </b>
      </header>
      <p className={`t13 m ${styles.hint}`}>{t.budgetHint}</p>
      <Read query={query} rows={3}>
        {() => (
          <>
            <div className={styles.lineHead} aria-hidden="true">
              <span>{t.line}</span>
              <span>{t.standard}</span>
              <span>{t.quantity}</span>
              <span>{t.amount}</span>
              <span />
              <span />
            </div>
            {lines.map((line) => (
              <BudgetRow key={line.key} line={line} notes={byLine.get(line.key)} />
            ))}
            <AddLine />
          </>
        )}
      </Read>
    </section>
  );
}

function AddLine(): ReactNode {
  const t = useTexts(reserveTexts);
  const { store, mayWrite } = usePlan();
  if (!mayWrite) return null;
  const add = (): void => {
    const line: BudgetLine = {
      ...{ key: newKeyFor('cost'), class: 'other', item: null, standard: null },
      ...{ heads: 1, units: 1, amount: 0, payer: 'host', reason: null },
    };
    store.change((plan) => ({ ...plan, budget: [...(plan.budget ?? []), line] }));
  };
  return (
    <div className={styles.foot}>
      <button type="button" className="btn sm" onClick={add}>
        <Icon name="plus" />
        {t.addLine}
      </button>
    </div>
  );
}
