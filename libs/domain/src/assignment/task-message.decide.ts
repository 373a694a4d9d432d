import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isOffice, leadsPackage, worksIn } from '../people/authority';
import { isRefusal } from '../refusal';
import { packageTasks } from './find-tasks';

/**
 * A message between a department and the office on one task: said by whoever works in the department or
 * in the office. It decides nothing and moves nothing.
 */
export function decideTaskMessage(c: CommandOf<'task.say'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const may = authorityFor(
    on.actor,
    on.ctx,
    c,
    (p) => isOffice(p) || worksIn(a)(p) || leadsPackage(a)(p) || p.userId === tasks[0].checkerId,
  );
  if (isRefusal(may)) return may;
  return [
    {
      type: 'TaskMessageSaid',
      taskId: tasks[0].id,
      assignmentId: a.id,
      fromOffice: isOffice(may.as),
      at: on.ctx.now,
      ...may.by,
      private: { text: c.text },
    },
  ];
}
