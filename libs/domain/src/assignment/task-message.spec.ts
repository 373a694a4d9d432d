import type { Fact } from '../fact';
import { noticesFor } from '../notice/notices-for';
import { isRefusal } from '../refusal';
import { PEOPLE, TestWorld } from '../testing/test-world';

describe('A message on a task', () => {
  const say = (t: TestWorld, who: string): readonly Fact[] | string => {
    const decision = t.do(who, {
      kind: 'task.say',
      assignmentId: t.assignment('cars').id,
      taskId: t.task('cars', 'before').id,
      text: 'the north gate is shut',
    });
    return isRefusal(decision) ? decision.code : decision;
  };
  const told = (t: TestWorld, facts: readonly Fact[] | string, who: string): readonly string[] =>
    typeof facts === 'string'
      ? []
      : noticesFor(facts, t.world, t.context(), PEOPLE[who].userId)
          .filter(({ kind }) => kind === 'messageOnTask')
          .map(({ userId }) => userId);

  it('goes to the office when the department speaks, and back', () => {
    const t = new TestWorld().toPrepare();
    expect(told(t, say(t, 'cars.member'), 'cars.member')).toEqual(['officer']);
    expect(told(t, say(t, 'officer'), 'officer')).toEqual(['cars.head']);
  });

  it('is not for other departments, and changes nothing of the task', () => {
    const t = new TestWorld().toPrepare();
    const before = t.task('cars', 'before');
    expect(say(t, 'meals.head')).toBe('act.forbidden');
    expect(say(t, 'cars.member')).not.toBe('act.forbidden');
    expect(t.task('cars', 'before')).toEqual(before);
  });
});
