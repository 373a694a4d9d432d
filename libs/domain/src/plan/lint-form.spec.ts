import type { Directory } from '../people/directory';
import type { Finding } from './finding';
import { formFaults, lintPlan } from './lint-plan';
import type { Branch, PlanDocument, PlanTask } from './plan-document';
import type { PlanEdit } from './plan-edit';

const START = Date.parse('2026-03-01T00:00:00Z');
const CODES = ['cars', 'meals', 'rooms'];
const DIRECTORY: Directory = {
  people: CODES.map((code) => ({
    ...{ userId: `${code}.head`, role: 'departmentHead', departmentId: code },
    standsFor: [],
  })),
  departments: CODES.map((code) => ({ id: code, code })),
  routes: {},
  substitutes: {},
};

const TASK: PlanTask = {
  key: 't',
  what: 'w',
  phase: 'execute',
  due: '2026-05-12T10:00:00Z',
};
const planOf = (task: Partial<PlanTask>, more: Partial<PlanDocument> = {}): PlanDocument => ({
  schema: 1,
  items: [],
  assignments: [
    { department: 'cars', tasks: [{ ...TASK, ...task }] },
    { department: 'meals', tasks: [TASK] },
  ],
  ...more,
});
const ANCHORS = { batches: [], approvedAt: null, zone: 'Asia/Shanghai', holidays: [] };
const found = (plan: PlanDocument): readonly Finding[] => lintPlan(plan, ANCHORS, DIRECTORY, START);
const faults = (plan: PlanDocument): string[] =>
  formFaults(found(plan)).map(({ code, path }) => `${path}: ${code}`);
const branch = (key: string, edits = 0) => ({
  ...{ key, title: 'x', trigger: 'x' },
  edits: Array.from({ length: edits }, () => ({ op: 'remove-item' as const, item: 'x' })),
});

it('finds nothing wrong with a task that uses the whole language', () => {
  const plan = planOf({
    from: '2026-05-12T09:00:00Z',
    checklist: [
      { key: 'a', what: 'x' },
      { key: 'b', what: 'x' },
    ],
    handover: { to: 'meals', task: 't' },
  });
  expect(found(plan)).toEqual([]);
});

it.each<[string, Partial<PlanTask>, string[]]>([
  [
    'a window that opens after it is due',
    { from: '2026-05-12T10:00:01Z' },
    ['from: task.from-after-due'],
  ],
  ['a window that opens when it is due', { from: '2026-05-12T10:00:00Z' }, []],
  [
    'an unknown taker',
    { handover: { to: 'nobody' } },
    ['handover.to: handover.department-unknown'],
  ],
  ['itself as taker', { handover: { to: 'cars' } }, ['handover.to: handover.to-itself']],
  [
    'a checklist with a key twice',
    {
      checklist: [
        { key: 'a', what: 'x' },
        { key: 'b', what: 'x' },
        { key: 'a', what: 'y' },
      ],
    },
    ['checklist[2].key: checklist.key-repeated'],
  ],
])('%s', (_, task, expected) => {
  expect(faults(planOf(task))).toEqual(expected.map((f) => `assignments[0].tasks[0].${f}`));
});

it('a taker outside the plan, or a task it does not have, keeps the plan from being approved', () => {
  const codes = (task: Partial<PlanTask>) =>
    found(planOf(task)).map(({ code, severity }) => [code, severity]);
  expect(codes({ handover: { to: 'rooms' } })).toEqual([
    ['handover.department-not-in-plan', 'block'],
  ]);
  expect(codes({ handover: { to: 'meals', task: 'gone' } })).toEqual([
    ['handover.task-unknown', 'block'],
  ]);
});

it('what hangs on the approval, however it is said, is not open for ever', () => {
  const plan: PlanDocument = {
    ...planOf({ due: { latest: [{ anchor: 'item:a' }, '2026-05-12T10:00:00Z'] } }),
    items: [
      { ...{ key: 'a', kind: 'rest', title: 'x' }, start: { anchor: 'approved', offset: 'PT1H' } },
    ],
  };
  expect(found(plan)).toEqual([]);
  const open = planOf({ due: { latest: [{ anchor: 'arrival' }, { anchor: 'approved' }] } });
  expect(found(open).map(({ code }) => code)).toEqual(['time.open']);
});

it('a window is judged as planned: what really happens may overtake it', () => {
  const plan: PlanDocument = {
    ...planOf({
      item: 'meal',
      from: { anchor: 'item:meal', edge: 'end', offset: '-PT15M' },
      due: { anchor: 'item:meal', edge: 'end', real: true },
    }),
    items: [
      {
        ...{ key: 'meal', kind: 'meal', title: 'x' },
        start: '2026-05-12T09:00:00Z',
        end: '2026-05-12T10:00:00Z',
      },
    ],
  };
  const early = Date.parse('2026-05-12T09:30:00Z');
  const real = new Map([['meal', { start: early - 1, end: early }]]);
  expect(formFaults(lintPlan(plan, { ...ANCHORS, real }, DIRECTORY, START))).toEqual([]);
});

it('预案 and budget have keys of their own and limits', () => {
  const line = { ...{ key: 'b', class: 'meals', standard: null, heads: 1 }, units: 1, amount: 1 };
  expect(
    faults(
      planOf(
        {},
        {
          branches: [branch('a'), branch('b', 201), branch('a')],
          budget: [
            { ...line, payer: 'host' },
            { ...line, payer: 'host' },
          ],
        },
      ),
    ),
  ).toEqual([
    'branches[2].key: branch.key-repeated',
    'branches[1].edits: branch.too-many-edits',
    'budget[1].key: budget.key-repeated',
  ]);
  const many = Array.from({ length: 51 }, (_, i) => branch(`b${i}`));
  expect(faults(planOf({}, { branches: many }))).toEqual(['branches: plan.too-many-branches']);
});

describe('a prepared change (预案)', () => {
  const said = (...branches: Branch[]): string[] =>
    found(planOf({}, { branches })).flatMap(({ code, severity, path }) =>
      path.startsWith('branches') ? [`${path}: ${code} ${severity}`] : [],
    );
  const prepared = (...edits: PlanEdit[]): Branch => ({ ...branch('rain'), edits });

  it('that does nothing is named', () => {
    expect(said(branch('rain'))).toEqual(['branches[0].edits: branch.empty warn']);
  });

  it('is named at the edit that speaks of what is not in the plan', () => {
    const remove: PlanEdit = { op: 'remove-task', department: 'cars', task: 't' };
    const away: PlanEdit = { op: 'change-place', item: 'gone', place: 'x' };
    expect(said(prepared(remove))).toEqual([]);
    expect(said(prepared(remove, away))).toEqual(['branches[0].edits[1]: branch.outdated warn']);
    expect(said(prepared({ ...remove, department: 'rooms' }))).toHaveLength(1);
    expect(said({ ...prepared(away), switched: true })).toEqual([]);
  });

  it('may speak of what it has added itself', () => {
    const add: PlanEdit = { op: 'add-item', item: { key: 'hall', kind: 'visit', title: 'x' } };
    const place: PlanEdit = { op: 'change-place', item: 'hall', place: 'x' };
    expect(said(prepared(add, place))).toEqual([]);
    expect(said(prepared(place, add))).toHaveLength(1);
  });

  it('is decided on by somebody who is there', () => {
    const remove: PlanEdit = { op: 'remove-task', department: 'cars', task: 't' };
    expect(said({ ...prepared(remove), deciderId: 'cars.head' })).toEqual([]);
    expect(said({ ...prepared(remove), deciderId: 'nobody' })).toEqual([
      'branches[0].deciderId: branch.decider-unknown warn',
    ]);
  });
});

describe('items', () => {
  const item = (more: object) => ({
    ...{ key: 'walk', kind: 'visit', title: '散步', start: '2026-02-28T23:00:00Z' },
    ...more,
  });
  const said = (plan: PlanDocument, anchors: object = {}): string[] =>
    lintPlan(plan, { ...ANCHORS, ...anchors }, DIRECTORY, START)
      .filter((f) => f.path.startsWith('items'))
      .map(({ code, severity, path }) => `${path}: ${code} ${severity}`);

  it('of a kind nobody knows are kept, and it is said', () => {
    const plan = planOf({}, { items: [item({ kind: 'parade' })] });
    expect(said(plan)).toEqual(['items[0].kind: item.kind-unknown warn']);
    expect(faults(plan)).toEqual([]);
  });

  it('of a plan in force that were to begin before now are named, unless something was reported', () => {
    const plan = planOf(
      {},
      { items: [item({}), item({ key: 'next', start: '2026-03-01T01:00Z' })] },
    );
    const approvedAt = START - 1;
    expect(said(plan, { approvedAt })).toEqual(['items[0].start: item.in-past warn']);
    expect(said(plan)).toEqual([]);
    const real = new Map([['walk', { start: START - 1, end: null }]]);
    expect(said(plan, { approvedAt, real })).toEqual([]);
  });
});
