import { isRefusal } from '../refusal';
import { TestWorld } from '../testing/test-world';
import type { PersonCommand } from '../decide';
import type { TaskStatus } from './task';
import { TASK_STATUSES } from './task';
import type { TaskAct } from './task.transitions';
import { actsFrom, mayMove, TASK_TRANSITIONS } from './task.transitions';

const ACTS = Object.keys(TASK_TRANSITIONS) as TaskAct[];

/** A prepared reception whose task cars/before was put into a status. */
const inStatus = (status: TaskStatus): TestWorld => {
  const t = new TestWorld().toPrepare();
  const { id } = t.task('cars', 'before');
  const doneBy = ['done', 'checked'].includes(status) ? 'cars.member' : null;
  t.world = {
    ...t.world,
    tasks: t.world.tasks.map((x) =>
      x.id === id
        ? {
            ...x,
            status,
            doerId: 'cars.member',
            doneBy,
            acknowledgedHash: status === 'pending' ? null : x.contentHash,
          }
        : x,
    ),
  };
  return t;
};

const commandOf = (act: TaskAct, t: TestWorld): [string, PersonCommand] => {
  const { id: taskId, assignmentId } = t.task('cars', 'before');
  const one = { assignmentId, taskId };
  const many = { assignmentId, taskIds: [taskId] };
  const reason = 'because';
  switch (act) {
    case 'acknowledge':
      return ['cars.member', { kind: 'task.acknowledge', ...many }];
    case 'finish':
      return ['cars.member', { kind: 'task.finish', ...many }];
    case 'check':
      return ['cars.head', { kind: 'task.check', ...many }];
    case 'start':
    case 'unblock':
      return ['cars.member', { kind: `task.${act}`, ...one }];
    case 'block':
    case 'return':
      return ['cars.member', { kind: `task.${act}`, ...one, reason }];
    case 'reject':
      return ['cars.head', { kind: 'task.reject', ...one, reason }];
    case 'resend':
    case 'withdraw':
      return ['officer', { kind: `task.${act}`, ...one, reason }];
  }
};

describe('transitions of a task', () => {
  const cells = ACTS.flatMap((act) => TASK_STATUSES.map((from) => [act, from] as const));

  it.each(cells)('%s from %s', (act, from) => {
    const t = inStatus(from);
    const [who, command] = commandOf(act, t);
    const decision = t.do(who, command);
    const already = act === 'acknowledge' && from !== 'pending';
    expect(!isRefusal(decision)).toBe(mayMove(act, from) && !already);
    if (!isRefusal(decision))
      expect(t.task('cars', 'before').status).toBe(TASK_TRANSITIONS[act].to);
  });

  it('every status can be reached, and the table names no unknown one', () => {
    const reached = new Set<string>([
      'pending',
      'recheck',
      ...Object.values(TASK_TRANSITIONS).map((x) => x.to),
    ]);
    expect([...reached].sort()).toEqual([...TASK_STATUSES].sort());
    expect(actsFrom('withdrawn')).toEqual([]);
  });

  it('nobody checks his own work', () => {
    const t = new TestWorld().toPrepare();
    const { id, assignmentId } = t.task('cars', 'before');
    const many = { assignmentId, taskIds: [id] };
    t.must('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
    t.must('cars.head', { kind: 'task.finish', ...many });
    expect(t.do('cars.head', { kind: 'task.check', ...many })).toMatchObject({
      code: 'check.own-work',
    });
  });
});
