import { MEAL, end, lastDish, running, start } from '../testing/meal-world';
import { MINUTE } from '../time/instant';

describe('a repeated task', () => {
  it('prompts exactly three times in an hour of quarters, and only while the item runs', () => {
    const t = running();
    expect(t.run(-10, -1)).toEqual([]);
    t.at(0).must('officer', start);
    expect(t.run(0, 200)).toEqual(['15', '30', '45']);
    expect(t.task('meals', 'water').promptsFired).toBe(3);
  });

  it('tells the doer, and wakes at the next prompt', () => {
    const t = running();
    t.at(0).must('officer', start);
    expect(t.assignment('meals').nextDue).toBe(MEAL + 15 * MINUTE);
    t.at(15).settle();
    expect(t.told.map((n) => [n.userId, n.kind, n.holdUntil])).toContainEqual([
      'meals.member',
      'servicePrompt',
      null,
    ]);
    expect(t.assignment('meals').nextDue).toBe(MEAL + 30 * MINUTE);
    expect(t.settle()).toEqual([]);
  });

  it('stops at once when the item ends early, and counts from the real start', () => {
    const t = running();
    t.at(5).must('officer', start);
    expect(t.run(5, 36)).toEqual(['20', '35']);
    t.must('officer', end);
    expect(t.run(36, 120)).toEqual([]);
  });

  it('goes on when a longer end is announced', () => {
    const t = running();
    t.at(0).must('officer', start);
    t.run(0, 40);
    t.at(40).must('officer', { ...lastDish, inMinutes: 40 });
    expect(t.run(40, 200)).toEqual(['45', '60', '75']);
  });

  it('after an outage counts what lies behind, and says it once or, after the end, not at all', () => {
    const t = running();
    t.at(0).must('officer', start);
    const prompts = (): number => t.told.filter((n) => n.kind === 'servicePrompt').length;
    expect(
      t
        .at(46)
        .settle()
        .filter((f) => f === 'task-prompt'),
    ).toHaveLength(3);
    expect(prompts()).toBe(1);
    const late = running();
    late.at(0).must('officer', start);
    expect(
      late
        .at(80)
        .settle()
        .filter((f) => f === 'task-prompt'),
    ).toHaveLength(3);
    expect(late.told.filter((n) => n.kind === 'servicePrompt')).toEqual([]);
  });

  it('a corrected start neither doubles nor drops what is to come', () => {
    const t = running();
    t.at(0).must('officer', start);
    t.run(0, 20);
    t.at(20).must('officer', {
      ...{ kind: 'item.correct', itemKey: 'meal', reason: 'earlier' },
      ...{ start: MEAL - 5 * MINUTE, end: null },
    });
    expect(t.run(20, 120)).toEqual(['25', '40']);
  });

  it('is silent once its doer has reported it done', () => {
    const t = running();
    t.at(0).must('officer', start);
    const many = { assignmentId: t.assignment('meals').id, taskIds: [t.task('meals', 'water').id] };
    t.must('meals.member', { kind: 'task.acknowledge', ...many });
    t.must('meals.member', { kind: 'task.finish', ...many });
    expect(t.run(0, 60)).toEqual([]);
  });
});
