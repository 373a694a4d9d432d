import { planFor, START, TestWorld } from '../testing/test-world';
import type { PlanDocument } from '../plan/plan-document';
import { HOUR } from '../time/instant';

/** The evening before the arrival at five, on the calendar of the reception's zone. */
const plan = (): PlanDocument => {
  const whole = planFor(['cars']);
  const [{ tasks }] = whole.assignments;
  const due = { anchor: 'arrival', offset: '-P1D', at: '17:00' };
  return {
    ...whole,
    assignments: [{ department: 'cars', tasks: [{ ...tasks[0], due }, tasks[1]] }],
  };
};

it('a reception in another zone has its calendar times there', () => {
  const t = new TestWorld().toPlan(plan());
  t.must('officer', { kind: 'plan.send' });
  // Arrival 2026-03-03T00:00Z is 08:00 in Shanghai and 01:00 in Paris.
  expect(t.task('cars', 'before').due).toBe(START + 33 * HOUR);
  t.must('officer', { kind: 'reception.edit', changes: { zone: 'Europe/Paris' } });
  expect(t.task('cars', 'before').due).toBe(START + 40 * HOUR);
  expect(t.world.items.map((i) => i.zone)).toEqual(['Europe/Paris']);
});
