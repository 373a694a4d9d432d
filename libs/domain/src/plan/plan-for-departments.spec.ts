import type { PlanDocument } from './plan-document';
import { planForDepartments } from './plan-for-departments';

const task = (key: string, item: string) => ({
  key,
  item,
  what: key,
  phase: 'execute' as const,
  due: { anchor: `item:${item}` },
});
const item = (key: string, restricted = false) => ({
  key,
  kind: 'meeting',
  title: key,
  restricted,
});

const plan: PlanDocument = {
  schema: 1,
  items: [item('open'), item('secret', true), item('own', true)],
  assignments: [
    { department: 'one', tasks: [task('a', 'own')] },
    { department: 'two', tasks: [task('b', 'secret')] },
  ],
};

it('shows a department its own package and the itinerary, less what is restricted', () => {
  const read = planForDepartments(plan, ['one']);
  expect(read.assignments.map((a) => a.department)).toEqual(['one']);
  expect(read.items.map((i) => i.key)).toEqual(['open', 'own']);
});

it('keeps 预案 and budget to the office, and companions with their items', () => {
  const host = { role: 'host' as const, name: 'x' };
  const more: PlanDocument = {
    ...plan,
    items: plan.items.map((i) => ({ ...i, companions: [host] })),
    branches: [{ key: 'rain', title: 'x', trigger: 'x', edits: [] }],
    budget: [
      { key: 'b', class: 'meals', standard: 1, heads: 1, units: 1, amount: 1, payer: 'host' },
    ],
  };
  const read = planForDepartments(more, ['one']);
  expect(Object.keys(read).sort()).toEqual(['assignments', 'items', 'schema']);
  expect(read.items.map((i) => [i.key, i.companions])).toEqual([
    ['open', [host]],
    ['own', [host]],
  ]);
});

it('shows nobody without a department more than the open itinerary', () => {
  const read = planForDepartments(plan, []);
  expect(read).toEqual({ schema: 1, items: [item('open')], assignments: [] });
});
