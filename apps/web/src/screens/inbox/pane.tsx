import { lazy, Suspense, type ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Empty, Skeleton } from '../../parts/feedback';
import styles from './inbox.module.css';
import { inboxTexts } from './inbox.texts';
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
    <div className="panel">
      <Empty>{item ? t.allOnCard : t.chooseOne}</Empty>
    </div>
  );
}
