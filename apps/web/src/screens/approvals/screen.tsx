import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { keys } from '../../api/query';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Empty, Read } from '../../parts/feedback';
import { ApprovalCard } from './approval-card';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

const VIEWS = ['waiting', 'submitted', 'all'] as const;
type View = (typeof VIEWS)[number];

/** What waits for a decision: what it is, what changed, and the two answers in thumb reach. */
export function Screen(): ReactNode {
  const t = useTexts(approvalsTexts);
  const { approvalId } = useParams();
  const [view, setView] = useState<View>(approvalId === undefined ? 'waiting' : 'all');
  usePlace([{ text: t.title }]);
  const page = useQuery({
    queryKey: keys.mine('approvals', view),
    queryFn: () => answer(api.GET('/api/v1/approvals', { params: { query: { view } } })),
  });
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="sp" />
        <div className={styles.views} role="group" aria-label={t.title}>
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === view}
              onClick={() => setView(one)}
            >
              {t[one]}
            </button>
          ))}
        </div>
      </header>
      <Read query={page}>
        {({ items }) => {
          const chosen = items.filter((one) => approvalId === undefined || one.id === approvalId);
          const shown = chosen.length > 0 ? chosen : items;
          if (shown.length === 0)
            return (
              <section className="panel">
                <Empty
                  act={
                    view === 'waiting' && (
                      <button type="button" className="btn" onClick={() => setView('all')}>
                        {t.seeAll}
                      </button>
                    )
                  }
                >
                  {view === 'waiting' ? t.noneWaiting : t.none}
                </Empty>
              </section>
            );
          return shown.map((row) => <ApprovalCard key={row.id} row={row} />);
        }}
      </Read>
    </div>
  );
}
