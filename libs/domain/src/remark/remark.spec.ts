import { isRefusal } from '../refusal';
import { planFor, TestWorld } from '../testing/test-world';
import { remarkIn } from './remark';

function cosigned(): TestWorld {
  const t = new TestWorld().toPlan();
  t.must('officer', { kind: 'plan.send' });
  for (const a of planFor().assignments) t.sign(a.department, 'plan');
  return t;
}

const remark = (t: TestWorld, who: string, path = 'items/talk/start') =>
  t.do(who, { kind: 'plan.remark', version: 1, path, text: 'too early' });

describe('remarks on a plan version', () => {
  it('are made by leaders, those on the route and the office, on a place that is there', () => {
    const t = cosigned();
    expect(isRefusal(remark(t, 'leader'))).toBe(false);
    expect(isRefusal(remark(t, 'head', 'tasks/cars/before'))).toBe(false);
    expect(remark(t, 'cars.head')).toMatchObject({ status: 403 });
    expect(remark(t, 'leader', 'items/nowhere')).toMatchObject({ code: 'remark.path-unknown' });
    expect(remark(t, 'leader', 'items/talk/colour')).toMatchObject({ status: 422 });
    const missing = { kind: 'plan.remark', version: 2, path: 'plan', text: 'x' } as const;
    expect(t.do('leader', missing)).toMatchObject({ code: 'plan.version-unknown' });
  });

  it('open a revision task for the officer, which only the answer closes', () => {
    const t = cosigned();
    remark(t, 'leader');
    const [task] = t.world.followUps;
    expect(task).toMatchObject({
      ...{ kind: 'revision', ownerId: 'officer', status: 'open' },
      about: { path: 'items/talk/start', version: 1 },
    });
    const close = { kind: 'follow-up.close', followUpId: task.id, note: 'done' } as const;
    expect(t.do('officer', close)).toMatchObject({ code: 'follow-up.answer-the-remark' });
    const remarkId = t.world.remarks[0].id;
    const answer = { kind: 'plan.answer-remark', remarkId, answer: 'moved' } as const;
    t.must('officer', { ...answer, outcome: 'adopted' });
    expect(t.world.followUps[0].status).toBe('closed');
    expect(t.do('officer', { ...answer, outcome: 'declined' })).toMatchObject({ status: 409 });
  });

  it('keep the plan from being submitted until each has its answer', () => {
    const t = cosigned();
    remark(t, 'leader');
    expect(t.do('officer', { kind: 'plan.submit' })).toMatchObject({
      code: 'plan.remarks-open',
      reasons: [{ objects: [{ type: 'remark', label: 'items/talk/start' }] }],
    });
    t.must('officer', {
      kind: 'plan.answer-remark',
      remarkId: t.world.remarks[0].id,
      outcome: 'declined',
      answer: 'the flight lands then',
    });
    t.must('officer', { kind: 'plan.submit' });
  });

  it('show their answer in the version it was given in, and later ones', () => {
    const t = cosigned();
    remark(t, 'leader');
    const remarkId = t.world.remarks[0].id;
    const answer = { kind: 'plan.answer-remark', outcome: 'adopted', answer: 'moved' } as const;
    const early = { ...answer, remarkId, inVersion: 1 };
    expect(t.do('officer', early)).toMatchObject({ code: 'remark.version-unfit' });
    t.must('officer', { ...answer, remarkId });
    const [made] = t.world.remarks;
    expect([0, 1, 2, 3].map((v) => remarkIn(made, v))).toEqual([
      'later',
      'open',
      'answered',
      'answered',
    ]);
  });
});
