import type { PlanDocument } from '../plan/plan-document';
import { planFor, TestWorld } from '../testing/test-world';
import { MINUTE } from '../time/instant';
import { personalDiff } from './seen-content';

const moved = (minutes: number, place?: string): PlanDocument => {
  const plan = planFor();
  const start = { anchor: 'arrival', offset: `PT${120 + minutes}M` };
  const [cars, ...others] = plan.assignments;
  const tasks = cars.tasks.map((t) => (t.key === 'before' && place ? { ...t, place } : t));
  return {
    ...plan,
    items: plan.items.map((i) => ({ ...i, start })),
    assignments: [{ ...cars, tasks }, ...others],
  };
};

const acknowledge = (t: TestWorld): void =>
  t.must('cars.head', {
    kind: 'task.acknowledge',
    assignmentId: t.assignment('cars').id,
    taskIds: 'all',
  });

function sent(plan = moved(0)): TestWorld {
  const t = new TestWorld().toPlan(plan);
  t.must('officer', { kind: 'plan.send' });
  return t;
}

function resend(t: TestWorld, plan: PlanDocument): void {
  const expectedRevision = t.world.reception.draftRevision;
  t.must('officer', { kind: 'plan.save', document: plan, expectedRevision });
  t.must('officer', { kind: 'plan.send' });
}

describe('the diff of a person', () => {
  it('is against what he acknowledged, over several versions', () => {
    const t = sent();
    expect(personalDiff(t.task('cars', 'before'))).toEqual([]);
    acknowledge(t);
    const was = t.task('cars', 'before').due;
    resend(t, moved(10));
    resend(t, moved(25, 'east gate'));
    const task = t.task('cars', 'before');
    const at = { from: was, to: (was ?? 0) + 25 * MINUTE };
    expect(personalDiff(task)).toEqual([
      { field: 'due', from: at.from, to: at.to, at },
      { field: 'place', from: null, to: 'east gate' },
    ]);
    acknowledge(t);
    expect(personalDiff(t.task('cars', 'before'))).toEqual([]);
  });

  it('asks nothing of what moved there and back', () => {
    const t = sent();
    acknowledge(t);
    resend(t, moved(10));
    resend(t, moved(0));
    expect(t.task('cars', 'before').status).toBe('acknowledged');
    expect(personalDiff(t.task('cars', 'before'))).toEqual([]);
  });

  it('says nothing of the past to somebody who has just been given the task', () => {
    const t = sent();
    acknowledge(t);
    const { id } = t.task('cars', 'before');
    t.must('cars.head', {
      kind: 'task.assign',
      assignmentId: t.assignment('cars').id,
      taskIds: [id],
      doerId: 'cars.member',
    });
    resend(t, moved(10));
    expect(personalDiff(t.task('cars', 'before'))).toEqual([]);
  });

  it('is undone with the 签收', () => {
    const t = sent();
    acknowledge(t);
    resend(t, moved(10));
    acknowledge(t);
    const act = t.task('cars', 'before').lastAct;
    t.must('cars.head', {
      kind: 'act.undo',
      assignmentId: t.assignment('cars').id,
      actId: act?.id ?? '',
    });
    expect(personalDiff(t.task('cars', 'before')).map((c) => c.field)).toEqual(['due']);
  });

  it('goes on from the time that the approval has brought', () => {
    const hung = (offset: string): PlanDocument => {
      const plan = planFor();
      const [cars, ...others] = plan.assignments;
      const tasks = cars.tasks.map((t) =>
        t.key === 'before' ? { ...t, due: { anchor: 'approved', offset } } : t,
      );
      return { ...plan, assignments: [{ ...cars, tasks }, ...others] };
    };
    const t = sent(hung('PT1H'));
    acknowledge(t);
    for (const a of planFor().assignments) t.sign(a.department, 'plan');
    t.must('officer', { kind: 'plan.submit' });
    t.approve();
    const task = t.task('cars', 'before');
    expect(task.due).not.toBeNull();
    // The approval gave it its time: 签收 stands, and what was seen has that time.
    expect([task.acknowledgedContent?.due, personalDiff(task)]).toEqual([task.due, []]);
  });
});
