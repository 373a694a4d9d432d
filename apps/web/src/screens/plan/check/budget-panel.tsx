import { amountInWords } from '@app/texts';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../../api/client';
import { keys } from '../../../api/query';
import { useTexts } from '../../../language/texts';
import { Read, State } from '../../../parts';
import { checkTexts } from './check.texts';
import { useDocument, useDraft, usePlan } from '../context';
import { isInForce } from '../frame/next-acts';
import styles from '../plan.module.css';

const money = (cents: number): string =>
  (cents / 100).toLocaleString('zh-CN', { style: 'currency', currency: 'CNY' });

/** What the draft costs: standard × heads × units, what is above the standard said. */
export function Budget(): ReactNode {
  const t = useTexts(checkTexts);
  const { reception } = usePlan();
  const revision = useDraft((state) => state.revision);
  const titles = new Map(useDocument().items.map((item) => [item.key, item.title]));
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'budget', revision),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/budget', {
          params: { path: { id: reception.id }, query: { draft: !isInForce(reception) } },
        }),
      ),
    placeholderData: (before) => before,
  });
  const words: Readonly<Record<string, unknown>> = useTexts(checkTexts);
  const className = (name: string): string =>
    typeof words[name] === 'string' ? words[name] : t.other;
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.budget}</h2>
        <span className="sp" />
        {query.data && <b className="b nw">{t.budgetTotal(money(query.data.total))}</b>}
      </header>
      <Read query={query} rows={3}>
        {({ lines, excess, total }) => (
          <>
            {total > 0 && (
              <p className={`t13 m ${styles.none}`} lang="zh">
                {t.inWords(amountInWords(total))}
              </p>
            )}
            {lines.length === 0 && <p className={`m ${styles.none}`}>{t.noBudget}</p>}
            {excess > 0 && (
              <p className={styles.none}>
                <State tone="amb" icon="warn">
                  {t.excess(money(excess))}
                </State>
              </p>
            )}
            {lines.map((line) => (
              <div key={line.key} className={styles.budget}>
                <span className="el">
                  {className(line.class)} <span className="l">{titles.get(line.item ?? '')}</span>
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
