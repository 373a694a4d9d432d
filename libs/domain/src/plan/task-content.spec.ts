import type { Anchors } from './anchors';
import type { PlanDocument } from './plan-document';
import { resolveTimes } from './resolve-times';
import { contentHash, contentOf } from './task-content';

const at = (text: string): number => Date.parse(text);
const planOf = (end: string, more: object = {}): PlanDocument => ({
  schema: 1,
  items: [{ ...{ key: 'meal', kind: 'meal', title: 'x' }, start: '2026-05-12T12:00:00Z', end }],
  assignments: [
    {
      department: 'cars',
      tasks: [
        {
          ...{ key: 't', what: 'w', phase: 'execute', item: 'meal' },
          due: { anchor: 'item:meal', edge: 'end', offset: '-PT10M', real: true },
          ...more,
        },
      ],
    },
  ],
});
/** Enough to tell texts apart. */
const hash = (text: string): string =>
  String([...text].reduce((h, c) => (Math.imul(h, 31) + (c.codePointAt(0) ?? 0)) | 0, 7));
const hashOf = (plan: PlanDocument, real?: Anchors['real']): string => {
  const anchors = { batches: [], approvedAt: null, zone: 'UTC', holidays: [], real };
  const times = resolveTimes(plan, anchors).tasks.get('cars/t');
  if (!times) throw new Error('no task');
  return contentHash(contentOf(plan.assignments[0].tasks[0]), times.planned, hash);
};
const ONE = '2026-05-12T13:00:00Z';

it('a real event asks for no new 签收, a change of the plan does', () => {
  const real = new Map([['meal', { start: null, end: at('2026-05-12T13:25:00Z') }]]);
  expect(hashOf(planOf(ONE), real)).toBe(hashOf(planOf(ONE)));
  expect(hashOf(planOf('2026-05-12T14:00:00Z'), real)).not.toBe(hashOf(planOf(ONE), real));
});

it.each([
  { checklist: [{ key: 'a', what: 'x' }] },
  { handover: { to: 'meals' } },
  { repeat: { every: 'PT15M' } },
  { from: '2026-05-12T12:30:00Z' },
])('what the doer reads is part of it: %j', (more) => {
  expect(hashOf(planOf(ONE, more))).not.toBe(hashOf(planOf(ONE)));
});

it('where it comes from is not', () => {
  expect(hashOf(planOf(ONE, { cites: ['R1'] }))).toBe(hashOf(planOf(ONE)));
});
