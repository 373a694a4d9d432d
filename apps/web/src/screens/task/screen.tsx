import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { WaitingNote } from '../../acts/waiting-note';
import { useTexts } from '../../language/texts';
import { NextSwitch, nextTask, useGoesOn } from '../inbox/next';
import { useInbox } from '../inbox/use-inbox';
import { taskTexts } from './task.texts';
import { TaskView } from './task-view';
import { useTask } from './use-task';

/** 任务: understand it, do it. */
export function Screen(): ReactNode {
  const t = useTexts(taskTexts);
  const { taskId = '' } = useParams();
  const { task } = useTask(taskId);
  const navigate = useNavigate();
  const goesOn = useGoesOn();
  // Who came by a notice has not seen the inbox: what comes next is read all the same.
  useInbox(goesOn);
  usePlace([{ text: t.inbox, to: '/inbox' }, { text: task?.what ?? t.title }]);
  const onDone = (): void => {
    const next = goesOn ? nextTask(taskId) : null;
    if (next) void navigate(`/tasks/${next}`, { replace: true });
  };
  return (
    <div className="page">
      <WaitingNote />
      <TaskView key={taskId} id={taskId} heading="h1" onDone={onDone} aside={<NextSwitch />} />
    </div>
  );
}
