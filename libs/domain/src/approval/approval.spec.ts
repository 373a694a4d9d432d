import { isRefusal } from '../refusal';
import { DIRECTORY, person, TestWorld } from '../testing/test-world';
import { decide } from '../decide';

const pending = (t: TestWorld): string =>
  t.world.approvals.find((p) => p.status === 'pending')?.id ?? '';

const launched = (): TestWorld => {
  const t = new TestWorld();
  t.must('officer', { kind: 'reception.launch' });
  t.must('officer', { kind: 'reception.submit' });
  return t;
};

describe('approvals along a route', () => {
  it('go from station to station, each by the one whose turn it is', () => {
    const t = launched();
    const approvalId = pending(t);
    expect(t.do('leader', { kind: 'approval.approve', approvalId })).toMatchObject({
      code: 'approval.not-your-turn',
    });
    t.must('head', { kind: 'approval.approve', approvalId });
    expect(t.do('head', { kind: 'approval.approve', approvalId })).toMatchObject({ status: 403 });
    t.must('leader', { kind: 'approval.approve', approvalId });
    expect(t.world.reception.receiveApproved).toBe(true);
    expect(t.do('leader', { kind: 'approval.approve', approvalId })).toMatchObject({
      code: 'approval.not-pending',
    });
  });

  it('leave out the submitter: nobody approves his own submission, not even for somebody else', () => {
    const t = new TestWorld();
    t.must('officer', { kind: 'reception.launch' });
    t.must('head', { kind: 'reception.submit' });
    const [p] = t.world.approvals;
    expect(p.steps.map((s) => s.approver)).toEqual([{ person: 'leaderInCharge' }]);
    const substitute = { ...person('head', 'officeHead'), standsFor: [person('leader', 'leader')] };
    const on = { world: t.world, actor: substitute, ctx: t.context(), actId: 'x' };
    expect(decide({ kind: 'approval.approve', approvalId: p.id }, on)).toMatchObject({
      code: 'approval.own-submission',
    });
  });

  it('are refused when nobody is left who could decide', () => {
    const t = new TestWorld({ leaderId: null });
    t.must('officer', { kind: 'reception.launch' });
    const directory = {
      ...DIRECTORY,
      people: DIRECTORY.people.filter((p) => p.role === 'officer'),
    };
    const on = {
      world: t.world,
      actor: person('officer', 'officer'),
      ctx: { ...t.context(), directory },
      actId: 'x',
    };
    expect(decide({ kind: 'reception.submit' }, on)).toMatchObject({
      code: 'approval.no-approver',
    });
  });

  it('take one more by 加签, who decides before the one who asked', () => {
    const t = launched();
    const approvalId = pending(t);
    t.must('head', { kind: 'approval.add', approvalId, approver: { userId: 'cars.head' } });
    expect(t.do('head', { kind: 'approval.approve', approvalId })).toMatchObject({ status: 403 });
    t.must('cars.head', { kind: 'approval.approve', approvalId });
    t.must('head', { kind: 'approval.approve', approvalId });
    t.must('leader', { kind: 'approval.approve', approvalId });
    expect(t.world.reception.receiveApproved).toBe(true);
  });

  it('can be returned and submitted again, and withdrawn by the office', () => {
    const t = launched();
    t.must('head', {
      kind: 'approval.return',
      approvalId: pending(t),
      reason: 'letter is missing',
    });
    t.must('officer', { kind: 'reception.submit' });
    expect(isRefusal(t.do('officer', { kind: 'reception.submit' }))).toBe(true);
    t.must('officer', { kind: 'approval.withdraw', approvalId: pending(t) });
    expect(pending(t)).toBe('');
  });

  it('given by phone are recorded on behalf, and can be disputed by the one who is named', () => {
    const t = launched();
    const approvalId = pending(t);
    t.must('head', { kind: 'approval.approve', approvalId });
    const onBehalf = { personId: 'leader', means: 'phone' as const };
    t.must('officer', { kind: 'approval.approve', approvalId, onBehalf });
    expect(t.world.approvals[0].steps[1]).toMatchObject({
      decidedBy: 'leader',
      recordedBy: 'officer',
    });
    expect(
      t.do('head', { kind: 'approval.dispute', approvalId, reason: 'I did not' }),
    ).toMatchObject({ status: 403 });
    t.must('leader', { kind: 'approval.dispute', approvalId, reason: 'I said no' });
    expect(t.world.approvals[0].disputed).toBe(true);
    t.must('officer', { kind: 'approval.settle-dispute', approvalId, reason: 'spoken again' });
    expect(t.world.approvals[0].disputed).toBe(false);
  });
});
