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

it('shows nobody without a department more than the open itinerary', () => {
  const read = planForDepartments(plan, []);
  expect(read).toEqual({ schema: 1, items: [item('open')], assignments: [] });
});
