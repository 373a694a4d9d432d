import type { PlanEdit } from '../../plan/plan-edit';
import { isRefusal } from '../../refusal';
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
