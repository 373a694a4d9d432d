import type { BudgetLine, PlanDocument } from '@app/domain';
import type { Dto } from '../../../api';
import { centsIn, putLine, removeLine, shownLines } from './budget-lines';

const computed = (more: Partial<Dto['ComputedLineDto']> = {}): Dto['ComputedLineDto'] => ({
  ...{ key: 'meal:lunch', class: 'meals', item: 'lunch', standard: 12_000, heads: 10, units: 1 },
  ...{ amount: 120_000, payer: 'host', excess: 0, reason: null, source: '标准', own: false },
  title: null,
  ...more,
});
const written = (more: Partial<BudgetLine> = {}): BudgetLine => ({
  ...{ key: 'meal:lunch', class: 'meals', item: 'lunch', standard: 12_000, heads: 10, units: 1 },
  ...{ amount: 150_000, payer: 'host', reason: '清真餐' },
  ...more,
});
const PLAN: PlanDocument = { schema: 1, items: [], assignments: [] };

it('what is written over a computed line is shown with what it is above the standard', () => {
  expect(shownLines([computed()], [])).toMatchObject([{ isWritten: false, excess: 0 }]);
  expect(shownLines([computed()], [written()])).toMatchObject([
    { amount: 150_000, isWritten: true, isOwn: false, cap: 120_000, excess: 30_000 },
  ]);
});

it('a line that nobody has changed goes on following the plan', () => {
  const draft = written({ amount: 96_000, heads: 8, reason: null });
  expect(shownLines([computed()], [draft])).toMatchObject([{ amount: 120_000, isWritten: false }]);
});

it('a line of the office stands behind them at once, and is gone at once', () => {
  const own = written({ key: 'cost-1', standard: null, item: null });
  expect(shownLines([computed()], [own])).toMatchObject([{ isOwn: false }, { isOwn: true }]);
  const answered = computed({ key: 'cost-1', standard: null, source: null, own: true });
  expect(shownLines([answered], [])).toEqual([]);
});

it('a price of the plan without a standard stays, though nobody has written it', () => {
  const priced = computed({ standard: null, source: null });
  expect(shownLines([priced], [])).toMatchObject([{ cap: null, excess: 0 }]);
});

it('writing takes a computed line over, once; removing gives it back', () => {
  const [line] = shownLines([computed()], []);
  const once = putLine(line, { amount: 130_000 })(PLAN);
  const twice = putLine(line, { reason: '急' })(once);
  expect(twice.budget).toHaveLength(1);
  expect(removeLine('meal:lunch')(twice).budget).toEqual([]);
});

it.each([
  ['1300', 130_000],
  ['1,300.50', 130_050],
  ['１３００', 130_000],
  ['0', 0],
  ['', null],
  ['-1', null],
  ['1e9', null],
  ['12.345', null],
  ['999999999999', null],
])('"%s" is so many cents', (text, cents) => {
  expect(centsIn(text)).toBe(cents);
});
