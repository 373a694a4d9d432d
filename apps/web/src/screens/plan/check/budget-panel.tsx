import { amountInWords } from '@app/texts';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Read, State } from '../../../parts';
import { useDocument } from '../context';
import { useGoTo } from '../findings/go-to';
import { money, useCostClass } from '../reserve/cost-class';
import { useBudget } from '../reserve/use-budget';
import { checkTexts } from './check.texts';
import planStyles from '../plan.module.css';
import styles from './check.module.css';

/** What the draft costs: standard × heads × units, what is above the standard said. */
export function Budget(): ReactNode {
  const t = useTexts(checkTexts);
  const goTo = useGoTo();
  const className = useCostClass();
  const titles = new Map(useDocument().items.map((item) => [item.key, item.title]));
  const query = useBudget();
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.budget}</h2>
        <button type="button" className="btn sm gh" onClick={() => goTo({ step: 'reserve' })}>
          {t.toBudget}
        </button>
        <span className="sp" />
        {query.data && <b className="b nw">{t.budgetTotal(money(query.data.total))}</b>}
      </header>
      <Read query={query} rows={3}>
        {({ lines, excess, total }) => (
          <>
            {total > 0 && (
              <p className={`t13 m ${planStyles.none}`} lang="zh">
                {t.inWords(amountInWords(total))}
              </p>
            )}
            {lines.length === 0 && <p className={`m ${planStyles.none}`}>{t.noBudget}</p>}
            {excess > 0 && (
              <p className={planStyles.none}>
                <State tone="amb" icon="warn">
                  {t.excess(money(excess))}
                </State>
              </p>
            )}
            {lines.map((line) => (
              <div key={line.key} className={styles.budget}>
                <span className="el">
                  {line.title ?? className(line.class)}{' '}
                  <span className="l">{titles.get(line.item ?? '')}</span>
                </span>
                <span className="t12 l nw">{t.lineOf(line.heads, line.units)}</span>
                <span className={`nw ${line.excess > 0 ? 'camb' : ''}`}>
                  {line.payer === 'guest' ? t.guestPays : money(line.amount)}
                </span>
              </div>
            ))}
          </>
        )}
      </Read>
    </section>
  );
}
