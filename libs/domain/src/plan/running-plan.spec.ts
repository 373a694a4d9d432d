import { HOUR } from '../time/instant';
import { planFor, TestWorld } from '../testing/test-world';
import type { PlanDocument } from './plan-document';

const moved = (plan: PlanDocument, department: string): PlanDocument => ({
  ...plan,
  assignments: plan.assignments.map((a) =>
    a.department === department
      ? { ...a, tasks: a.tasks.map((t) => ({ ...t, place: 'another hall' })) }
      : a,
  ),
});

describe('a plan that changes while departments work on it', () => {
  it('asks again only where something changed, and leaves the others as they were', () => {
    const t = new TestWorld().toPlan();
    t.must('officer', { kind: 'plan.send' });
    for (const d of ['cars', 'meals', 'rooms']) t.sign(d, 'plan');
    const before = t.assignment('meals');
    t.must('officer', {
      kind: 'plan.save',
      document: moved(planFor(), 'cars'),
      expectedRevision: 1,
    });
    t.must('officer', { kind: 'plan.send' });
    expect(t.assignment('meals')).toEqual(before);
    const open = t.world.signatures.filter((s) => s.status === 'standing');
    expect(open.map((s) => s.assignmentId)).toEqual([before.id, t.assignment('rooms').id]);
  });

  it('closes an objection, also where the change lies with another department', () => {
    const t = new TestWorld().toPlan();
    t.must('officer', { kind: 'plan.send' });
    const assignmentId = t.assignment('meals').id;
    t.must('meals.head', {
      kind: 'assignment.sign',
      assignmentId,
      scope: 'plan',
      answer: 'object',
      remark: 'hall too small',
    });
    t.must('officer', {
      kind: 'plan.save',
      document: moved(planFor(), 'cars'),
      expectedRevision: 1,
    });
    t.must('officer', { kind: 'plan.send' });
    expect(t.world.signatures.filter((s) => s.status === 'standing')).toEqual([]);
  });

  it('a task taken back does not come again with the next change', () => {
    const t = new TestWorld().toPrepare();
    const { id, assignmentId } = t.task('cars', 'before');
    t.must('officer', { kind: 'task.withdraw', assignmentId, taskId: id, reason: 'not needed' });
    const batches = t.world.reception.batches.map((b) => ({ ...b, at: (b.at ?? 0) + HOUR }));
    t.must('officer', { kind: 'reception.edit', changes: { batches } });
    expect(t.world.tasks.find((x) => x.id === id)?.status).toBe('withdrawn');
    expect(t.world.signatures.filter((s) => s.status === 'standing')).toHaveLength(3);
  });

  it('a task sent back stays with the office until it is sent again', () => {
    const t = new TestWorld().toPrepare();
    const { id, assignmentId } = t.task('cars', 'during');
    t.must('cars.head', { kind: 'task.return', assignmentId, taskId: id, reason: 'not our duty' });
    t.must('officer', {
      kind: 'assignment.withdraw',
      assignmentId: t.assignment('rooms').id,
      reason: 'smaller',
    });
    expect(t.task('cars', 'during').status).toBe('returned');
    t.must('officer', {
      kind: 'task.resend',
      assignmentId,
      taskId: id,
      reason: 'it is, see annex',
    });
    expect(t.task('cars', 'during').status).toBe('pending');
  });

  it('work that is done is looked at again when its time moves, and stands when it moves back', () => {
    const t = new TestWorld().toPrepare();
    const { id, assignmentId } = t.task('cars', 'before');
    t.must('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
    t.must('cars.head', { kind: 'task.finish', assignmentId, taskIds: [id] });
    const there = t.world.reception.batches;
    const shifted = there.map((b) => ({ ...b, at: (b.at ?? 0) + HOUR }));
    t.must('officer', { kind: 'reception.edit', changes: { batches: shifted } });
    expect(t.task('cars', 'before').status).toBe('recheck');
    t.must('officer', { kind: 'reception.edit', changes: { batches: there } });
    expect(t.task('cars', 'before').status).toBe('done');
  });

  it('a change on its way is overtaken by a department that is added meanwhile', () => {
    const t = new TestWorld().toPrepare(planFor(['cars']));
    const edits = planFor(['cars']).assignments[0].tasks.map(({ key: task }) => ({
      op: 'change-task' as const,
      department: 'cars',
      task,
      change: { place: 'another hall' },
    }));
    t.must('officer', { kind: 'amendment.propose', edits, reason: 'hall' });
    t.must('officer', { kind: 'amendment.submit', number: 1 });
    expect(t.world.amendments).toMatchObject([
      {
        status: 'submitted',
        preview: { weight: 'major', because: ['not-times-only', 'places-change'] },
      },
    ]);
    const pending = () => t.world.approvals.filter((p) => p.status === 'pending');
    expect(pending()).toMatchObject([{ matter: 'change', subject: { minor: false } }]);
    const [assignment] = planFor(['meals']).assignments;
    t.must('officer', { kind: 'assignment.add', assignment, reason: 'dinner' });
    expect(pending()).toEqual([]);
    expect(t.world.amendments).toMatchObject([{ status: 'proposed', approvalId: null }]);
    expect(t.world.draft?.assignments.map((a) => a.department)).toEqual(['cars', 'meals']);
  });
});
