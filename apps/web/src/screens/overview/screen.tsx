import { useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Read } from '../../parts/feedback';
import { useIsPhone } from '../../parts/use-width';
import { useBoard, useItinerary, useTasks, useWaiting, type Board } from './data';
import { Desk } from './desk';
import { ItemDialog } from './items/item-dialog';
import { overviewTexts } from './overview.texts';
import { Phone } from './phone/phone';
import { TaskDialog } from './items/task-dialog';
import { OverviewContext, type Overview } from './use-overview';

/** 接待总览: the run of one reception. */
export function Screen(): ReactNode {
  const { receptionId = '' } = useParams();
  const t = useTexts(overviewTexts);
  const board = useBoard(receptionId);
  usePlace([{ text: t.receptions, to: '/receptions' }, { text: board.data?.code ?? t.title }]);
  return (
    <div className="page">
      <Read query={board} rows={8}>
        {(data) => <Loaded key={receptionId} board={data} />}
      </Read>
    </div>
  );
}

interface Opened {
  readonly type: 'item' | 'task';
  readonly id: string;
}

const NONE: readonly never[] = [];

function Loaded({ board }: { readonly board: Board }): ReactNode {
  const isPhone = useIsPhone();
  const { receptionId } = board;
  const itinerary = useItinerary(receptionId);
  const tasks = useTasks(receptionId);
  const waiting = useWaiting(receptionId);
  const [opened, setOpened] = useState<Opened | null>(null);
  const items = itinerary.data?.items ?? NONE;
  const all = tasks.data ?? NONE;
  const waits = waiting.data?.items ?? NONE;
  const overview = useMemo<Overview>(
    () => ({
      receptionId,
      board,
      items,
      tasks: all,
      waits,
      openItem: (id) => setOpened({ type: 'item', id }),
      openTask: (id) => setOpened({ type: 'task', id }),
    }),
    [receptionId, board, items, all, waits],
  );
  const item = opened?.type === 'item' && items.find(({ key }) => key === opened.id);
  const task = opened?.type === 'task' && all.find(({ id }) => id === opened.id);
  const close = (): void => setOpened(null);
  const reads = [itinerary, tasks, waiting];
  const failed = reads.find(({ error, data }) => error && !data);
  return (
    <OverviewContext value={overview}>
      {isPhone ? (
        <Phone isReady={reads.every(({ data }) => data)} failed={failed} />
      ) : (
        <Desk isReady={reads.every(({ data }) => data)} failed={failed} />
      )}
      {item && <ItemDialog key={item.key} item={item} onClose={close} />}
      {task && <TaskDialog key={task.id} task={task} onClose={close} />}
    </OverviewContext>
  );
}
