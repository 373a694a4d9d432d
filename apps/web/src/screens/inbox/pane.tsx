import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSay, useTexts } from '../../language/texts';
import { Empty, Skeleton, useDepartmentText } from '../../parts';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
import { titleOf } from './item';
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
  if (item?.kind === 'signature') return <PackageView key={item.id} id={item.id} heading="h2" />;
  return (
    <div className="panel">{item ? <OnCard item={item} /> : <Empty>{t.chooseOne}</Empty>}</div>
  );
}

/** What has no page of its own: where it belongs, and the way there. */
function OnCard({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(inboxTexts);
  const say = useSay();
  const department = useDepartmentText();
  return (
    <div className={`bd ${styles.onCard}`}>
      <h2>{titleOf(item, { t, say, department })}</h2>
      <p className="m">
        {item.receptionTitle} · {item.receptionCode}
      </p>
      <p className="l t13">{t.allOnCard}</p>
      <Link className="btn" to={`/receptions/${item.receptionId}`}>
        {t.openReception}
      </Link>
    </div>
  );
}
