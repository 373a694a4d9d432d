import { HOUR } from '../time/instant';
import { planFor, TestWorld } from '../testing/test-world';
import type { PlanDocument } from './plan-document';

it('the approval gives items and tasks that hang on it their times, and 签收 goes on', () => {
  const [assignment] = planFor(['cars']).assignments;
  const plan: PlanDocument = {
    schema: 1,
    items: [
      {
        ...{ key: 'talk', kind: 'briefing', title: 'Kick-off' },
        start: { anchor: 'approved', offset: 'PT2H' },
        end: { anchor: 'item:talk', offset: 'PT1H' },
      },
    ],
    assignments: [assignment],
  };
  const t = new TestWorld().toPlan(plan);
  t.must('officer', { kind: 'plan.send' });
  expect([t.world.items[0].startAt, t.task('cars', 'before').due]).toEqual([null, null]);
  const assignmentId = t.assignment('cars').id;
  t.must('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
  t.sign('cars', 'plan');
  t.must('officer', { kind: 'plan.submit' });
  t.now += HOUR;
  t.approve();
  expect(t.world.items[0]).toMatchObject({ startAt: t.now + 2 * HOUR, endAt: t.now + 3 * HOUR });
  const task = t.task('cars', 'before');
  expect([task.due, task.status]).toEqual([t.now + HOUR, 'acknowledged']);
  expect(task.acknowledgedHash).toBe(task.contentHash);
});
