import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { isRefusal } from '../refusal';
import { running } from '../testing/meal-world';
import { TestWorld } from '../testing/test-world';
import { DAY, HOUR } from '../time/instant';

const by = (t: TestWorld, who: string, level: 'red' | 'green' | null, hours: number | null) =>
  t.do(who, {
    kind: 'health.judge',
    level,
    until: hours === null ? null : t.now + hours * HOUR,
    reason: 'seen on the spot',
  });

describe('a colour by hand', () => {
  it('is for the office and leaders, with an end within a day', () => {
    const t = running().at(0);
    expect(by(t, 'cars.head', 'red', 2)).toMatchObject({ status: 403 });
    for (const hours of [null, 0, -1, 25])
      expect(by(t, 'leader', 'red', hours)).toMatchObject({ code: 'judgement.until' });
    expect(isRefusal(by(t, 'leader', 'red', 24))).toBe(false);
    expect(isRefusal(by(t, 'head', 'red', 24))).toBe(false);
    expect(isRefusal(by(t, 'officer', 'red', 24))).toBe(false);
  });

  it('stands with its reason, and can be taken back while it counts', () => {
    const t = running().at(0);
    expect(by(t, 'officer', null, null)).toMatchObject({ code: 'judgement.none' });
    const facts = by(t, 'officer', 'green', 2) as readonly Fact[];
    t.world = evolveAll(t.world, facts);
    expect(t.world.reception.judgement).toEqual({
      ...{ level: 'green', by: 'officer', reason: 'seen on the spot' },
      until: t.now + 2 * HOUR,
    });
    const back = by(t, 'leader', null, null) as readonly Fact[];
    expect(evolveAll(t.world, back).reception.judgement).toBeNull();
    t.now += DAY;
    expect(by(t, 'officer', null, null)).toMatchObject({ code: 'judgement.none' });
  });

  it('is never green, or any other, where nobody takes part', () => {
    const t = new TestWorld();
    t.must('officer', { kind: 'reception.launch' });
    expect(by(t, 'officer', 'green', 2)).toMatchObject({ code: 'judgement.no-report' });
  });
});
