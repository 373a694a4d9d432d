import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { readings } from '../../api/readings';
import { useSay, useTexts } from '../../language/texts';
import { Empty, Skeleton, State, useDepartmentText } from '../../parts';
import { FactsOf } from '../../parts/facts/facts-of';
import { useNow } from '../../time';
import { CardLines } from './card-lines';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { markOf, titleOf } from './item';
import { NextSwitch } from './next';
import type { Item } from './use-inbox';

// A phone never shows them beside the list, and does not load them with it.
const TaskView = lazy(async () => ({
  default: (await import('../task/task-view')).TaskView,
}));
const PackageView = lazy(async () => ({
  default: (await import('../package/package-view')).PackageView,
}));

interface PaneProps {
  readonly item: Item | undefined;
  readonly onDone: () => void;
}

/** Beside the list on a desk: all of what is chosen. */
export function Pane({ item, onDone }: PaneProps): ReactNode {
  return (
    <div className={styles.pane}>
      <Suspense fallback={<Skeleton rows={6} />}>
        <Chosen item={item} onDone={onDone} />
      </Suspense>
    </div>
  );
}

function Chosen({ item, onDone }: PaneProps): ReactNode {
  const t = useTexts(inboxTexts);
  if (item?.kind === 'task' || item?.kind === 'check')
    return (
      <TaskView key={item.id} id={item.id} heading="h2" onDone={onDone} aside={<NextSwitch />} />
    );
  if (item?.kind === 'signature' || item?.kind === 'objection')
    return <PackageView key={item.id} id={item.id} heading="h2" />;
  return (
    <div className="col">
      {item ? (
        <OnCard item={item} />
      ) : (
        <div className="panel">
          <Empty>{t.chooseOne}</Empty>
        </div>
      )}
    </div>
  );
}

/** What has no page of its own: all of it, which visit it belongs to, and the way there. */
function OnCard({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  const mark = markOf(item, useNow(), t, say);
  const reception = useQuery(readings.reception(item.receptionId));
  return (
    <>
      <section className="panel">
        <div className={`bd ${styles.onCard}`}>
          <State tone={mark.tone} icon={mark.icon} look={mark.isWorst ? 'solid' : 'pill'}>
            {mark.text}
          </State>
          <h2>{titleOf(item, { t, say, department })}</h2>
          <CardLines item={item} />
        </div>
      </section>
      <section className="panel">
        <header className="hd">
          <h2>{t.visit}</h2>
        </header>
        <div className={`bd ${styles.onCard}`}>
          <p className="b">
            {item.receptionTitle} <span className="l nw">{item.receptionCode}</span>
          </p>
          {reception.data && <FactsOf facts={reception.data.facts} zone={item.zone} />}
          <Link className="btn" to={`/receptions/${item.receptionId}`}>
            {t.openReception}
          </Link>
        </div>
      </section>
    </>
  );
}
