import { personalDiff } from '../../assignment/seen-content';
import type { PlanEdit } from '../../plan/plan-edit';
import { isRefusal } from '../../refusal';
import { TestWorld } from '../../testing/test-world';
import { approve, later, PLAN, propose, running, START_TALK } from '../../testing/running-plan';

describe('edits that cannot be made', () => {
  it.each<[string, PlanEdit[], string[]]>([
    ['none', [], ['edits: edit.nothing-to-do']],
    [
      'an unknown item',
      [{ op: 'move-item', item: 'x', by: 'PT1M' }],
      ['edits[0].item: item.unknown'],
    ],
    [
      'both ways',
      [{ op: 'move-item', item: 'talk', by: 'PT1M', start: START_TALK }],
      ['edits[0].by: edit.times-twice'],
    ],
    [
      'an end before its start',
      [{ op: 'move-item', item: 'talk', end: '2026-03-03T01:00:00Z' }],
      ['edits[0].end: item.end-before-start'],
    ],
    [
      'an unreadable time',
      [{ op: 'move-item', item: 'talk', start: 'soon' }],
      ['edits[0].start: time.unreadable'],
    ],
    [
      'an unreadable duration',
      [{ op: 'move-item', item: 'talk', by: '10m' }],
      ['edits[0].by: time.offset-unreadable'],
    ],
    [
      'a task of nobody',
      [{ op: 'remove-task', department: 'cars', task: 'x' }],
      ['edits[0].task: task.unknown'],
    ],
    [
      'a department of nobody',
      [{ op: 'remove-department', department: 'x' }],
      ['edits[0].department: department.unknown'],
    ],
    [
      'somebody unknown',
      [{ op: 'replace-person', from: 'cars.head', to: 'x' }],
      ['edits[0].from: person.not-in-plan', 'edits[0].to: person.unknown'],
    ],
    [
      'a branch of nothing',
      [{ op: 'switch-branch', branch: 'snow' }],
      ['edits[0].branch: branch.unknown'],
    ],
    [
      'a key that is there',
      [{ op: 'add-item', item: PLAN.items[0] }],
      ['edits[0].item.key: item.key-taken'],
    ],
    [
      'no people',
      [{ op: 'change-head-count', headCount: 0 }],
      ['edits[0].headCount: head-count.invalid'],
    ],
    [
      'what stays the same',
      [{ op: 'change-place', item: 'talk', place: 'hall' }],
      ['edits: edit.nothing-to-do'],
    ],
    [
      'a circle',
      [
        {
          op: 'move-item',
          item: 'talk',
          start: { anchor: 'item:talk', edge: 'end' },
          end: { anchor: 'item:talk' },
        },
      ],
      ['edits[0].start: time.cycle'],
    ],
  ])('%s', (_name, edits, faults) => {
    const refused = running().do('officer', { kind: 'amendment.propose', edits, reason: 'r' });
    expect(refused).toMatchObject({ status: 422, code: 'amendment.unfit' });
    const reasons = isRefusal(refused) ? refused.reasons : [];
    expect(reasons.map((r) => `${r.objects?.[0].id ?? ''}: ${r.code}`).sort()).toEqual(faults);
  });

  it('items that are over or have begun', () => {
    const t = running();
    t.must('officer', { kind: 'item.start', itemKey: 'talk' });
    const move = { kind: 'amendment.propose', edits: later(10), reason: 'r' } as const;
    expect(t.do('officer', move)).toMatchObject({ reasons: [{ code: 'item.has-started' }] });
    propose(t, [{ op: 'move-item', item: 'talk', end: '2026-03-03T03:40:00Z' }]);
    expect(t.world.amendments[0].preview.items.map((i) => i.item)).toEqual(['talk', 'lunch']);
    t.must('officer', { kind: 'item.end', itemKey: 'talk' });
    expect(t.do('officer', move)).toMatchObject({ reasons: [{ code: 'item.over' }] });
    expect(approve(t, 'officer', t.world.amendments[0])).toMatchObject({
      code: 'amendment.no-longer-fits',
    });
  });
});

it('what follows past its own fixed end keeps its length', () => {
  const follows = PLAN.items.map((i) =>
    i.key === 'lunch'
      ? {
          ...i,
          start: { anchor: 'item:talk', edge: 'end', offset: 'PT30M' } as const,
          end: '2026-03-03T04:30:00Z',
        }
      : i,
  );
  const t = new TestWorld().toPrepare({ ...PLAN, items: follows });
  const [talk, lunch] = propose(t, later(65)).preview.items;
  expect([talk.item, lunch.item]).toEqual(['talk', 'lunch']);
  expect((lunch.to?.end ?? 0) - (lunch.to?.start ?? 0)).toBe(60 * 60_000);
});

describe('who does a task', () => {
  it('stays as the department has assigned it, until a change names another: he is asked, the old one told', () => {
    // Nobody need check it, so that the head may do it himself.
    const unchecked = PLAN.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map((task) => ({ ...task, check: 'none' as const })),
    }));
    const t = new TestWorld().toPrepare({ ...PLAN, assignments: unchecked });
    const { id, assignmentId } = t.task('cars', 'hall');
    const assign = { kind: 'task.assign', assignmentId, taskIds: [id] } as const;
    t.must('cars.head', { ...assign, doerId: 'cars.member' });
    t.must('cars.member', { kind: 'task.acknowledge', assignmentId, taskIds: [id] });
    approve(t, 'officer', propose(t, later(45)));
    expect(t.task('cars', 'hall')).toMatchObject({ doerId: 'cars.member', status: 'pending' });
    t.must('cars.member', { kind: 'task.acknowledge', assignmentId, taskIds: [id] });
    const edit: PlanEdit = { op: 'replace-person', from: 'cars.member', to: 'cars.head' };
    const a = propose(t, [edit]);
    expect(a.preview.told).toMatchObject([
      { department: 'cars', people: ['cars.head', 'cars.member'], tasks: 1 },
    ]);
    approve(t, 'head', a);
    approve(t, 'leader', a);
    expect(t.task('cars', 'hall')).toMatchObject({
      doerId: 'cars.head',
      status: 'pending',
      acknowledgedHash: null,
    });
  });

  it('what has changed at the item is told to whoever works there, and to nobody else', () => {
    const t = running();
    t.must('meals.head', {
      kind: 'task.acknowledge',
      assignmentId: t.assignment('meals').id,
      taskIds: 'all',
    });
    const meal = { form: 'buffet', perHead: 6000 } as const;
    const a = propose(t, [{ op: 'change-item', item: 'lunch', change: { meal } }]);
    expect(a.preview.told.map((d) => d.department)).toEqual(['meals']);
    approve(t, 'head', a);
    approve(t, 'leader', a);
    expect(personalDiff(t.task('meals', 'serve'))).toEqual([
      { field: 'meal', from: null, to: meal },
    ]);
    expect(t.task('cars', 'hall').atItem).toEqual({ title: 'Talk', place: 'hall' });
  });
});
