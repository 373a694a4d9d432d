import { waitingFor } from '@app/domain';
import type { WaitingWorld } from './waiting-world.read-model';
import { peopleOf, type WaitingRow } from './waiting-row';

/** What a department gave back: it waits for the office, to be sent again or withdrawn. No clock runs. */
export function returnedWaits(loaded: WaitingWorld): WaitingRow[] {
  const { world, directory } = loaded;
  if (world.reception.status !== 'open') return [];
  const office = waitingFor({ kind: 'facts' }, world, { directory })?.person ?? [];
  return world.tasks
    .filter(({ status }) => status === 'returned')
    .map((task) => ({
      kind: 'task-returned' as const,
      for: { type: 'task' as const, id: task.id, label: task.what },
      assignmentId: task.assignmentId,
      departmentCode:
        world.assignments.find(({ id }) => id === task.assignmentId)?.departmentCode ?? null,
      scope: null,
      who: peopleOf(loaded, office),
      since: new Date(task.sentAt),
      due: task.due === null ? null : new Date(task.due),
      late: task.due !== null && task.due < loaded.now.getTime(),
      passed: [],
      nextStep: null,
      nextStepAt: null,
    }));
}
