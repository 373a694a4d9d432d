import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { ErrorBox, Skeleton } from '../../parts/feedback';
import { can, useSession } from '../../session/session';
import { useNow } from '../../time/now';
import { ByStage } from './by-stage';
import { DutyPanel } from './people/duty-panel';
import { ExceptionCards } from './waits/exception-cards';
import { exceptionsOf, type Exception } from './waits/exceptions';
import { Head } from './head/head';
import type { Bar } from './lanes/bar';
import { LanesPanel } from './lanes/lanes-panel';
import { LogPanel } from './record/log-panel';
import styles from './overview.module.css';
import { overviewTexts } from './overview.texts';
import side from './side.module.css';
import { StageBar } from './head/stage-bar';
import { TaskListDialog } from './items/task-dialog';
import { useOverview } from './use-overview';
import { WaitsPanel } from './waits/waits-panel';

export interface ReadState {
  readonly isReady: boolean;
  readonly failed: { readonly error: unknown; readonly refetch: () => unknown } | undefined;
}

const MINUTE = 60_000;

/** What goes wrong now; anew each minute. */
export function useExceptions(): readonly Exception[] {
  const { board, items, tasks, waits } = useOverview();
  const now = Math.floor(useNow() / MINUTE) * MINUTE;
  return useMemo(
    () => exceptionsOf({ board, items, tasks, waits, now }),
    [board, items, tasks, waits, now],
  );
}

/** The overview on a desk. */
export function Desk({ isReady, failed }: ReadState): ReactNode {
  const { board } = useOverview();
  const hasPlan = board.planVersion > 0;
  return (
    <>
      <Head />
      <StageBar />
      {failed && <ErrorBox error={failed.error} onRetry={() => void failed.refetch()} />}
      <ByStage />
      {!isReady && !failed && <Skeleton rows={9} height={52} />}
      {isReady && hasPlan && <Running />}
    </>
  );
}

function Running(): ReactNode {
  const { board, items, tasks, openItem, openTask } = useOverview();
  const [cluster, setCluster] = useState<readonly string[] | null>(null);
  const exceptions = useExceptions();
  const open = useCallback(
    (bar: Bar) => {
      const [first = ''] = bar.opens;
      if (bar.kind === 'cluster') setCluster(bar.opens);
      else if (bar.kind === 'item') openItem(first);
      else openTask(first);
    },
    [openItem, openTask],
  );
  return (
    <>
      <ExceptionCards list={exceptions} />
      <div className={styles.work}>
        <div className="col">
          <LanesPanel board={board} items={items} tasks={tasks} onOpen={open} />
          <OnlyOwn />
        </div>
        <aside className={side.side}>
          <WaitsPanel />
          <DutyPanel />
          <LogPanel />
        </aside>
      </div>
      {cluster && <TaskListDialog ids={cluster} onClose={() => setCluster(null)} />}
    </>
  );
}

/** Says to a department that it does not see the others. */
export function OnlyOwn(): ReactNode {
  const t = useTexts(overviewTexts);
  const session = useSession();
  if (can(session, 'reception.overview')) return null;
  return <p className="t13 l">{t.onlyOwn}</p>;
}
