import type { PlanDocument } from '../../plan/plan-document';
import { resolveTimes } from '../../plan/resolve-times';
import { clock, findingsBy, MORNING, planOf, RULE_FACTS } from '../../testing/judge-by';
import type { RuleFacts } from '../rule-case';
import type { RuleCheck } from '../rule';
import type { Standard } from '../standard';
import type { ComputedLine } from './compute-budget';
import { computeBudget, draftBudget } from './compute-budget';

const standard = (more: Partial<Standard>): Standard => ({
  ...{ code: 's', class: 'meals', profile: 'domestic', locality: 'CN', rank: 'any' },
  ...{ amount: 12_000, per: 'head-meal', from: '2020-01-01', source: '标准' },
  ...more,
});

function budget(
  plan: PlanDocument,
  standards: readonly Standard[],
  facts: Partial<RuleFacts> = {},
  locality = 'CN-22-01',
): readonly ComputedLine[] {
  const all = { ...RULE_FACTS, ...facts };
  const { batches, zone } = all;
  const times = resolveTimes(plan, { batches, zone, approvedAt: null, holidays: [] });
  const law = { packs: [], standards, holidays: [], locality };
  return computeBudget(plan, { times, facts: all, law, now: MORNING });
}

const lunch = (perHead?: number): PlanDocument =>
  planOf([
    {
      ...{ key: 'lunch', kind: 'meal', start: clock('12:00'), end: clock('12:45') },
      meal: { form: 'working', payer: 'host', ...(perHead ? { perHead } : {}) },
      companions: [{ role: 'host' }, { role: 'companion' }, { role: 'staff' }],
    },
  ]);

describe('the budget of a plan', () => {
  it('is standard × heads × units; those of ours who sit at table eat, too', () => {
    expect(budget(lunch(), [standard({})])).toEqual([
      expect.objectContaining({
        ...{ key: 'meal:lunch', class: 'meals', item: 'lunch', payer: 'host' },
        ...{ standard: 12_000, heads: 10, units: 1, amount: 120_000, excess: 0 },
      }),
    ]);
  });

  it('a price above the standard shows what is above it', () => {
    expect(budget(lunch(15_000), [standard({})])).toMatchObject([
      { amount: 150_000, excess: 30_000 },
    ]);
    expect(budget(lunch(11_000), [standard({})])).toMatchObject([{ amount: 110_000, excess: 0 }]);
  });

  it('of the nation’s and the place’s standard the stricter counts', () => {
    const local = standard({ locality: 'CN-22', amount: 10_000 });
    expect(budget(lunch(), [standard({}), local])).toMatchObject([{ standard: 10_000 }]);
    const lax = standard({ locality: 'CN-22', amount: 15_000 });
    expect(budget(lunch(), [standard({}), lax])).toMatchObject([{ standard: 12_000 }]);
    expect(budget(lunch(), [standard({}), local], {}, 'CN-51')).toMatchObject([
      { standard: 12_000 },
    ]);
  });

  it('is computed by the standard of the day (F82)', () => {
    const old = standard({ amount: 8000, to: '2026-05-11' });
    const current = standard({ amount: 12_000, from: '2026-05-12' });
    expect(budget(lunch(), [old, current])).toMatchObject([{ standard: 12_000 }]);
    const batches = RULE_FACTS.batches.map((b) => ({ ...b, at: MORNING - 86_400_000 }));
    expect(budget(lunch(), [old, current], { batches })).toMatchObject([{ standard: 8000 }]);
  });

  it('goes by rank: that of the person, else the next below, else that for all', () => {
    const rows = [
      standard({ rank: 'ministry', amount: 60_000 }),
      standard({ rank: 'bureau', amount: 50_000 }),
      standard({ rank: 'any', amount: 30_000 }),
    ];
    const of = (grade: string | null) => budget(lunch(), rows, { grade })[0]?.standard;
    expect([of('部级'), of('副部级'), of('厅局级'), of('县处级'), of(null)]).toEqual([
      60_000, 50_000, 50_000, 30_000, 30_000,
    ]);
  });

  it('rooms are counted by nights, to the next check-out', () => {
    const rooms = standard({ class: 'lodging', per: 'room-night', amount: 45_000 });
    const stay = planOf([
      {
        ...{ key: 'hotel', kind: 'check-in', start: clock('15:00') },
        rooms: [{ class: 'standard', count: 4 }],
      },
      { key: 'out', kind: 'check-out', start: '2026-05-14T08:00:00+08:00' },
    ]);
    expect(budget(stay, [rooms])).toMatchObject([
      { key: 'rooms:hotel:0', heads: 4, units: 2, amount: 360_000, payer: 'guest' },
    ]);
    expect(budget(stay, [{ ...rooms, profile: 'foreign' }], { profile: 'foreign' })).toMatchObject([
      { payer: 'host' },
    ]);
  });

  it('foreign guests: daily meals by the day, a banquet by its form, one gift', () => {
    const foreign = (more: Partial<Standard>): Standard =>
      standard({ profile: 'foreign', ...more });
    const rows = [
      foreign({ per: 'head-day', amount: 50_000 }),
      foreign({ class: 'banquets', form: 'banquet', amount: 30_000 }),
      foreign({ class: 'banquets', form: 'buffet', amount: 15_000 }),
      foreign({ class: 'gifts', per: 'head-once', amount: 20_000 }),
    ];
    const plan = planOf([
      { key: 'dinner', kind: 'meal', meal: { form: 'banquet' } },
      { key: 'supper', kind: 'meal', meal: { form: 'buffet' } },
      { key: 'gift', kind: 'gift' },
    ]);
    const lines = budget(plan, rows, { profile: 'foreign' });
    expect(lines.map(({ key, units, heads, amount }) => [key, units, heads, amount])).toEqual([
      ['daily-meals', 2, 8, 800_000],
      ['meal:dinner', 1, 8, 240_000],
      ['meal:supper', 1, 8, 120_000],
      ['gift', 1, 1, 20_000],
    ]);
  });

  it('what the office wrote takes the place of what is computed, or stands beside it', () => {
    const line = { class: 'meals', item: 'lunch', heads: 10, units: 1, payer: 'host' as const };
    const written = {
      ...lunch(),
      budget: [
        { ...line, key: 'meal:lunch', standard: 12_000, amount: 130_000, reason: '清真餐' },
        { ...line, key: 'hall', class: 'venue', standard: null, amount: 5000 },
      ],
    };
    expect(budget(written, [standard({})])).toMatchObject([
      { key: 'meal:lunch', amount: 130_000, reason: '清真餐', excess: 10_000 },
      { key: 'hall', amount: 5000, excess: 0 },
    ]);
    const by = { standards: [standard({})] };
    const missing = { test: 'over-standard', reason: 'missing' };
    const given = { test: 'over-standard', reason: 'given' };
    expect(findingsBy(missing, written, by)).toEqual([]);
    expect(findingsBy(given, written, by)).toMatchObject([
      { subject: 'budget:meal:lunch', path: 'budget[0].amount', detail: '第0项: 1300 > 1200' },
    ]);
    expect(findingsBy(missing, lunch(15_000), by)).toMatchObject([
      { path: 'items[0].meal.perHead' },
    ]);
  });

  it('what nothing prices is named instead of counting as nothing; so is a rank nobody knows', () => {
    const foreign = (more: Partial<Standard>): Standard =>
      standard({ profile: 'foreign', ...more });
    const plan = planOf([
      { key: 'hotel', kind: 'check-in', title: '入住', rooms: [{ class: 'standard', count: 4 }] },
      { key: 'dinner', kind: 'meal', title: '晚宴', meal: { form: 'banquet' } },
      { key: 'own', kind: 'meal', title: '自理', meal: { form: 'banquet', payer: 'guest' } },
      { key: 'gift', kind: 'gift', title: '礼品' },
    ]);
    const none = { test: 'unpriced', reason: 'no-standard' };
    const found = (test: RuleCheck, standards: readonly Standard[], grade: string | null = null) =>
      findingsBy(test, plan, {
        standards,
        facts: { profile: 'foreign', grade, leadGuestTitle: null },
      });
    expect(found(none, []).map((f) => [f.path, f.detail])).toEqual([
      ['items[0].rooms[0].perNight', '入住'],
      ['items[1]', '晚宴'],
      ['items[3]', '礼品'],
    ]);
    const banquets = [
      foreign({ class: 'banquets', form: 'banquet', rank: 'ministry', amount: 40_000 }),
      foreign({ class: 'banquets', form: 'banquet', amount: 30_000 }),
    ];
    expect(found(none, banquets).map((f) => f.detail)).toEqual(['入住', '礼品']);
    const rank = { test: 'unpriced', reason: 'no-rank' };
    expect(found(rank, banquets).map((f) => [f.path, f.detail])).toEqual([['budget', 'banquets']]);
    expect(found(rank, banquets, '部级')).toEqual([]);
    expect(found(rank, [])).toEqual([]);
  });

  it('the lines of a new draft follow the plan until somebody changes them', () => {
    const rows = [standard({})];
    const on = (plan: PlanDocument, headCount: number) => {
      const facts = { ...RULE_FACTS, headCount };
      const { batches, zone } = facts;
      const times = resolveTimes(plan, { batches, zone, approvedAt: null, holidays: [] });
      const law = { packs: [], standards: rows, holidays: [], locality: 'CN' };
      return { times, facts, law, now: MORNING };
    };
    const drafted = { ...lunch(), budget: draftBudget(lunch(), on(lunch(), 8)) };
    expect(drafted.budget).toMatchObject([{ key: 'meal:lunch', heads: 10, amount: 120_000 }]);
    expect(computeBudget(drafted, on(drafted, 4))).toMatchObject([{ heads: 6, amount: 72_000 }]);
    const [line] = drafted.budget;
    const changed = { ...drafted, budget: [{ ...line, amount: 100_000 }] };
    expect(computeBudget(changed, on(changed, 4))).toMatchObject([
      { heads: 6, amount: 100_000, excess: 28_000 },
    ]);
  });
});
