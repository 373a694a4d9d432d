import { MEAL, Meal, PLAN, end, lastDish, running, start } from '../testing/meal-world';

describe('silence', () => {
  const asks = (t: Meal): readonly string[] => t.settle().filter((f) => / (start|end)$/.test(f));

  it('asks once per edge, ten minutes late, then the head of the office; it starts nothing', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    expect(asks(t.at(9))).toEqual([]);
    expect(asks(t.at(10))).toEqual(['ask meal start']);
    expect(t.told.filter((n) => n.kind === 'itemUnreported').map((n) => n.userId)).toEqual([
      'cars.head',
      'officer',
    ]);
    expect(asks(t.at(11))).toEqual([]);
    expect(asks(t.at(54))).toEqual([]);
    expect(asks(t.at(55))).toEqual(['office meal start']);
    expect(asks(t.at(60))).toEqual([]);
    expect(t.item().status).toBe('planned');
    t.must('officer', start);
    expect(t.world.reception.nextDue).not.toBeNull();
    // It ran late: its end is expected at 120.
    expect(asks(t.at(129))).not.toContain('ask meal end');
    expect(asks(t.at(130))).toEqual(['ask meal end']);
  });

  it('does not ask whether the next has begun while the one before still runs', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    t.at(0).must('officer', start);
    expect(asks(t.at(85))).toEqual(['ask meal end']);
    t.must('officer', end);
    expect(asks(t.at(94))).toEqual([]);
    expect(asks(t.at(95))).toEqual(['ask drive start']);
  });

  it('gives time to report what lies behind when work may begin', () => {
    const t = new Meal();
    t.toPlan(PLAN);
    t.must('officer', { kind: 'plan.send' });
    for (const a of PLAN.assignments) t.sign(a.department, 'plan');
    t.must('officer', { kind: 'plan.submit' });
    t.at(5).approve();
    t.advance('plan');
    expect(asks(t.at(14))).toEqual([]);
    expect(asks(t.at(15))).toEqual(['ask in start', 'ask meal start']);
    // Reported late, with its real time: its end is not asked for at once.
    t.at(100).must('officer', { ...start, occurredAt: MEAL });
    expect(asks(t.at(109))).not.toContain('ask meal end');
    expect(asks(t.at(110))).toContain('ask meal end');
  });

  it('asks anew for a new expected end', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    t.at(0).must('officer', start);
    expect(asks(t.at(70))).toEqual(['ask meal end']);
    t.must('officer', { ...lastDish, inMinutes: 20 });
    expect(asks(t.at(99))).toEqual([]);
    expect(asks(t.at(100))).toEqual(['ask meal end']);
  });
});
