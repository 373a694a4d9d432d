import { isRefusal } from '../refusal';
import { PLAN, approve, propose, running } from '../testing/running-plan';
import { planFor, TestWorld } from '../testing/test-world';
import type { PersonCommand } from '../decide';
import { changesOf } from './changes-of';
import type { FeedChange } from './change';

/** Does it, and answers what is told of it. */
function told(t: TestWorld, who: string, command: PersonCommand): FeedChange[] {
  const facts = t.do(who, command);
  if (isRefusal(facts)) throw new Error(JSON.stringify(facts.reasons));
  return changesOf(facts, t.world);
}

const short = (t: TestWorld, changes: readonly FeedChange[]): string[] =>
  changes
    .map(({ topic, audience, assignmentId, userId }) => {
      const whose = t.world.assignments.find((a) => a.id === assignmentId)?.departmentCode;
      return [topic, audience, whose ?? userId].filter(Boolean).join(' ');
    })
    .sort();

describe('What is told of an act', () => {
  it('签收 is told to its department, with the new state of its task, and to no other', () => {
    const t = new TestWorld().toPrepare(PLAN);
    const { id, assignmentId } = t.task('cars', 'hall');
    const changes = told(t, 'cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: [id] });
    expect(changes).toEqual([
      {
        topic: 'task',
        audience: 'package',
        assignmentId,
        userId: null,
        detail: { tasks: [{ id, status: 'acknowledged' }] },
      },
    ]);
  });

  it('sending a plan tells each department of its own package only', () => {
    const t = new TestWorld().toPlan(planFor());
    const changes = told(t, 'officer', { kind: 'plan.send' });
    const lines = short(t, changes);
    for (const code of ['cars', 'meals', 'rooms']) {
      expect(lines).toContain(`assignment package ${code}`);
      expect(lines).toContain(`task package ${code}`);
    }
    for (const change of changes.filter(({ audience }) => audience === 'package')) {
      const own = t.world.tasks.filter((x) => x.assignmentId === change.assignmentId);
      const named = (change.detail.tasks ?? []).map(({ id }) => id);
      expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
    }
    expect(lines.filter((line) => / known/.test(line) && !/^item/.test(line))).toEqual([]);
  });

  it('a change is not told to departments whose part it leaves alone', () => {
    const t = running();
    const edit = { op: 'move-item', item: 'train', by: 'PT30M' } as const;
    const amendment = propose(t, [edit]);
    const facts = approve(t, 'officer', amendment);
    if (isRefusal(facts)) throw new Error(JSON.stringify(facts.reasons));
    const lines = short(t, changesOf(facts, t.world));
    expect(lines).toContain('task package cars');
    expect(lines.filter((line) => line.includes('meals'))).toEqual([]);
    expect(lines.filter((line) => /^(plan|amendment) known/.test(line))).toEqual([]);
  });

  it('an item is told by its key and state to everybody at work', () => {
    const t = running();
    t.now = Date.parse('2026-03-03T02:00:00Z');
    const changes = told(t, 'officer', { kind: 'item.start', itemKey: 'talk' });
    expect(changes.find(({ topic }) => topic === 'item')).toMatchObject({
      audience: 'known',
      detail: { item: 'talk', itemStatus: 'started' },
    });
  });

  it('says nothing that a person has written or is called', () => {
    const t = new TestWorld().toPrepare(PLAN);
    const { id, assignmentId } = t.task('cars', 'hall');
    const reason = 'the driver Wang Xiaoming is ill';
    t.must('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: [id] });
    t.must('cars.head', { kind: 'task.start', assignmentId, taskId: id });
    const changes = told(t, 'cars.head', { kind: 'task.block', assignmentId, taskId: id, reason });
    expect(JSON.stringify(changes)).not.toMatch(/Wang|driver/);
  });
});
