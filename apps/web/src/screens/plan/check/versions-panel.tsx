import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys } from '../../../api';
import { useTexts, within } from '../../../language';
import { Dialog, Read } from '../../../parts';
import { moment, useNow } from '../../../time';
import { checkTexts } from './check.texts';
import { usePlan } from '../context';
import planStyles from '../plan.module.css';
import styles from './check.module.css';

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** All versions, newest first, each compared in words. */
export function Versions(): ReactNode {
  const t = useTexts(checkTexts);
  const { reception, zone } = usePlan();
  const now = useNow();
  const [pair, setPair] = useState<Pair | null>(null);
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'versions'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions', {
          params: { path: { id: reception.id } },
        }),
      ),
  });
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.versions}</h2>
      </header>
      <Read query={query} rows={2}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className={`m ${planStyles.none}`}>{t.noVersions}</p>}
            {items.map(({ number, author, createdAt, changeNote }) => (
              <div key={number} className={styles.approval}>
                <div>
                  <b className="b">{t.version(number)}</b>{' '}
                  <span className="t12 l">
                    {author?.name} {within(moment(createdAt, zone, now))}
                  </span>
                  {changeNote !== null && <p className="t13 m">{changeNote}</p>}
                </div>
                <button
                  type="button"
                  className="btn sm gh"
                  onClick={() => setPair({ from: String(number), to: 'draft' })}
                >
                  {t.compare}
                </button>
                {number > 1 && (
                  <button
                    type="button"
                    className="btn sm gh"
                    onClick={() => setPair({ from: String(number - 1), to: String(number) })}
                  >
                    {t.compareLast}
                  </button>
                )}
              </div>
            ))}
          </>
        )}
      </Read>
      {pair && <DiffDialog pair={pair} onClose={() => setPair(null)} />}
    </section>
  );
}

interface DiffDialogProps {
  readonly pair: Pair;
  readonly onClose: () => void;
}

function DiffDialog({ pair, onClose }: DiffDialogProps): ReactNode {
  const t = useTexts(checkTexts);
  const { reception } = usePlan();
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'diff', pair.from, pair.to),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{from}/diff/{to}', {
          params: { path: { id: reception.id, ...pair } },
        }),
      ),
    staleTime: 0,
  });
  const name = (one: string): string => (one === 'draft' ? t.draft : t.version(Number(one)));
  return (
    <Dialog title={t.diffTitle(name(pair.from), name(pair.to))} onClose={onClose} width={760}>
      <Read query={query}>{(diff) => <DiffWords diff={diff} />}</Read>
    </Dialog>
  );
}

/** The difference in words: the whole first, then by item, department and person. */
function DiffWords({ diff }: { readonly diff: Dto['PlanDiffDto'] }): ReactNode {
  const t = useTexts(checkTexts);
  if (diff.same) return <p>{t.same}</p>;
  return (
    <div className="col">
      {diff.sentences.map((sentence) => (
        <p key={sentence} className="b">
          {sentence}
        </p>
      ))}
      <Lines title={t.items} lines={diff.items.map((item) => item.sentence)} />
      {diff.departments.map((one) => (
        <Lines key={one.department} title={one.name} lines={one.sentences} />
      ))}
      {diff.people.map((one) => (
        <Lines key={one.userId} title={one.name} lines={one.sentences} />
      ))}
    </div>
  );
}

function Lines(props: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  if (props.lines.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ul className={planStyles.plainList}>
        {props.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
