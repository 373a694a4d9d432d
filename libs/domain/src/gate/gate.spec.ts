import { TestWorld } from '../testing/test-world';
import { gateList } from './gate';

const codes = (t: TestWorld): string[] => gateList(t.world).map((m) => m.code);

describe('gates', () => {
  it('confirm: names every missing fact at once, and the letter that the profile asks for', () => {
    const t = new TestWorld({ profile: 'domestic', leadGuest: null, headCount: null, batches: [] });
    t.must('officer', { kind: 'reception.launch' });
    expect(gateList(t.world)).toEqual([
      { code: 'letter.missing', objects: [{ type: 'reception', id: 'r' }] },
      {
        code: 'fact.missing',
        objects: ['leadGuest', 'headCount', 'arrival', 'departure'].map((id) => ({
          type: 'fact',
          id,
        })),
      },
      { code: 'approval.receive-missing', objects: [{ type: 'reception', id: 'r' }] },
    ]);
  });

  it('confirm: an open batch is a missing fact until it is filled or waived', () => {
    const open = {
      key: 'x',
      direction: 'departure' as const,
      at: null,
      mode: null,
      number: null,
      place: null,
      group: null,
    };
    const t = new TestWorld();
    t.must('officer', { kind: 'reception.launch' });
    t.must('officer', {
      kind: 'reception.edit',
      changes: { batches: [...t.world.reception.batches, open] },
    });
    expect(codes(t)).toContain('fact.missing');
    t.must('officer', {
      kind: 'waiver.request',
      targets: [{ kind: 'fact', fact: 'departure' }],
      reason: 'told later',
    });
    t.approve();
    expect(codes(t)).toEqual(['approval.receive-missing']);
  });

  it('plan: opens only with every required answer and the approval', () => {
    const t = new TestWorld().toPlan();
    expect(codes(t)).toEqual(['plan.not-sent', 'plan.not-approved']);
    t.must('officer', { kind: 'plan.send' });
    expect(gateList(t.world).find((m) => m.code === 'plan.answer-missing')?.objects).toHaveLength(
      3,
    );
    t.sign('cars', 'plan');
    t.sign('meals', 'plan');
    t.sign('rooms', 'plan');
    expect(codes(t)).toEqual(['plan.not-approved']);
  });

  it('plan: an item without a time blocks the approval of what hangs on it, unless waived', () => {
    const t = new TestWorld().toPlan({
      schema: 1,
      items: [{ key: 'talk', kind: 'meeting', title: 'Talk', start: null }],
      assignments: [
        {
          department: 'cars',
          tasks: [{ key: 't', what: 'w', phase: 'prepare', due: { anchor: 'item:talk' } }],
        },
      ],
    });
    t.must('officer', { kind: 'plan.send' });
    t.sign('cars', 'plan');
    const finding = 'time.open@assignments[0].tasks[0].due';
    const waits = [{ code: 'plan.finding-blocking', objects: [{ type: 'finding', id: finding }] }];
    const submit = { kind: 'plan.submit' } as const;
    expect(t.do('officer', submit)).toMatchObject({ code: 'plan.findings-open', reasons: waits });
    t.must('officer', {
      kind: 'waiver.request',
      targets: [{ kind: 'finding', finding }],
      reason: 'time follows',
    });
    t.must('officer', submit);
    const [p] = t.world.approvals.filter((x) => x.matter === 'plan');
    t.must('head', { kind: 'approval.approve', approvalId: p.id });
    expect(t.do('leader', { kind: 'approval.approve', approvalId: p.id })).toMatchObject({
      code: 'approval.plan-waits',
      reasons: waits,
    });
    const waiver = t.world.approvals.find((x) => x.matter === 'waiver');
    t.must('head', { kind: 'approval.approve', approvalId: waiver?.id ?? '' });
    t.must('leader', { kind: 'approval.approve', approvalId: waiver?.id ?? '' });
    t.must('leader', { kind: 'approval.approve', approvalId: p.id });
    expect(codes(t)).toEqual([]);
  });

  it('prepare: a condition stays until the department says that it is met', () => {
    const t = new TestWorld().toPlan();
    t.must('officer', { kind: 'plan.send' });
    const assignmentId = t.assignment('cars').id;
    t.must('cars.head', {
      kind: 'assignment.sign',
      assignmentId,
      scope: 'plan',
      answer: 'agree-with-condition',
      remark: 'two buses',
    });
    t.sign('meals', 'plan');
    t.sign('rooms', 'plan');
    t.must('officer', { kind: 'plan.submit' });
    t.approve();
    t.advance('plan');
    expect(codes(t)).toContain('condition.open');
    const [condition] = t.world.followUps;
    expect(
      t.do('officer', { kind: 'follow-up.close', followUpId: condition.id, note: 'fine' }),
    ).toMatchObject({ status: 403 });
    t.must('cars.head', { kind: 'follow-up.close', followUpId: condition.id, note: 'came' });
    expect(codes(t)).not.toContain('condition.open');
  });

  it('a reopened signature closes the gate again', () => {
    const t = new TestWorld().toPrepare();
    const assignmentId = t.assignment('cars').id;
    t.must('officer', {
      kind: 'assignment.reopen',
      assignmentId,
      scope: 'plan',
      reason: 'new facts',
    });
    expect(codes(t)).toContain('signature.plan-missing');
  });
});
