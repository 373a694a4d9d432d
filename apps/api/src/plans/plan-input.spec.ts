import 'reflect-metadata';
import { PlanDocumentDto, planOf } from '@app/contracts/http';
import { Problem } from '../platform/problems/problem';
import { createInputPipe } from '../platform/validation/input.pipe';

const read = (body: unknown): Promise<PlanDocumentDto> =>
  createInputPipe().transform(body, { type: 'body', metatype: PlanDocumentDto });

const faultsOf = async (body: unknown): Promise<string[]> => {
  try {
    await read(body);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return (error.details.errors ?? []).map(({ path, code }) => `${path}: ${code}`).sort();
  }
};

const TASK = { key: 't', what: 'w', phase: 'execute', due: { anchor: 'arrival' } };
const withItem = (more: object): object => ({
  items: [{ key: 'a', kind: 'meal', title: 'x', ...more }],
  assignments: [],
});
const withTask = (more: object): object => ({
  items: [],
  assignments: [{ department: 'cars', tasks: [{ ...TASK, ...more }] }],
});
const withEdits = (...edits: unknown[]): object => ({
  items: [],
  assignments: [],
  branches: [{ key: 'rain', title: 'x', trigger: 'x', edits }],
});

const WHOLE = {
  schema: 1,
  items: [
    {
      key: 'dinner',
      kind: 'meal',
      title: '晚宴',
      place: '一楼',
      start: { date: '2026-05-12', at: '19:00', zone: 'Europe/Paris' },
      end: { latest: [{ anchor: 'item:dinner', offset: 'PT2H' }, '2026-05-12T20:30:00+02:00'] },
      zone: 'Europe/Paris',
      guestGroup: 'g',
      restricted: true,
      hardness: 'fixed',
      travelMinutes: 20,
      headCount: 12,
      companions: [{ userId: null, name: '王', rank: 'bureau', role: 'host' }],
      meal: { form: 'banquet', payer: 'host', perHead: 100, dishes: ['鱼'], alcohol: false },
      rooms: [{ class: 'suite', count: 1, rank: 'bureau', perNight: null }],
      vehicles: [{ kind: 'car', count: 2, use: 'lead', reason: '引导' }],
      provisions: ['flowers', 'show'],
      cites: ['R99'],
    },
  ],
  assignments: [
    {
      department: 'cars',
      required: true,
      leadId: null,
      tasks: [
        {
          ...TASK,
          from: {
            anchor: 'departure',
            offset: '-P1D',
            workingDays: -2,
            at: '17:00',
            zone: 'Asia/Tokyo',
          },
          due: { earliest: [{ anchor: 'item:dinner', edge: 'end', real: true }] },
          repeat: { every: 'PT15M', item: 'dinner' },
          checklist: [
            { key: 'c', what: '温度', reading: { unit: '°C', min: 22, max: 23.5 } },
            { key: 'd', what: '水' },
          ],
          handover: { to: 'meals', task: null },
          provisions: ['gift'],
          cites: ['R1'],
        },
      ],
    },
  ],
  branches: [
    {
      key: 'rain',
      title: '雨',
      trigger: '有雨',
      edits: [
        { op: 'change-place', item: 'dinner', place: null },
        { op: 'add-item', item: { key: 'n', kind: 'rest', title: 'n' }, tasks: [] },
        { op: 'change-task', department: 'cars', task: 't', change: { checkerId: null } },
        { op: 'move-item', item: 'dinner', start: { anchor: 'arrival' }, ripple: 'none' },
      ],
    },
  ],
  budget: [
    { key: 'b', class: 'meals', standard: null, heads: 1, units: 1, amount: 1, payer: 'host' },
  ],
  template: { code: 'foreign-visit', version: 3 },
};

it('carries every field of the language through', async () => {
  expect(planOf(await read(WHOLE))).toEqual(WHOLE);
});

describe('a time', () => {
  it.each([
    ['a number', 7, ['start: field.type']],
    ['nothing to hang on', {}, ['start: time.form-unknown']],
    ['a date without a time', { date: '2026-05-01' }, ['start.at: field.required']],
    [
      'wrong parts',
      { anchor: 1, edge: 'mid', offset: 'a\u0000', workingDays: 'two', real: 1, when: 1 },
      [
        'start.anchor: field.type',
        'start.edge: edge.invalid',
        'start.offset: text.control',
        'start.real: field.type',
        'start.when: field.unknown',
        'start.workingDays: field.type',
      ],
    ],
    [
      'choices that are wrong inside',
      { latest: ['x'.repeat(121), { earliest: [null] }, { anchor: 'arrival', zone: 1 }] },
      [
        'start.latest[0]: text.too-long',
        'start.latest[1].earliest[0]: field.type',
        'start.latest[2].zone: field.type',
      ],
    ],
    ['a choice that is no list', { earliest: 'arrival' }, ['start.earliest: field.type']],
    ['two forms', { anchor: 'arrival', latest: [] }, ['start.latest: field.unknown']],
    ['too many', { latest: Array(21).fill('x') }, ['start.latest: list.too-long']],
  ])('of %s is named with its place', async (_, start, faults) => {
    expect(await faultsOf(withItem({ start }))).toEqual(faults.map((f) => `items[0].${f}`));
  });
});

it.each([
  [
    { companions: [{ role: 'king', rank: 'A B', extra: 1 }] },
    ['companions[0].extra', 'companions[0].rank', 'companions[0].role'],
  ],
  [{ meal: { form: 'feast', perHead: -1 } }, ['meal.form', 'meal.perHead']],
  [{ meal: 'lunch' }, ['meal']],
  [{ meal: { form: 'tea', dishes: ['', 'x\u0007'] } }, ['meal.dishes[0]', 'meal.dishes[1]']],
  [{ rooms: [{ class: 'suite', count: 0 }] }, ['rooms[0].count']],
  [{ vehicles: [{ kind: 'rocket', count: 1.5 }] }, ['vehicles[0].count', 'vehicles[0].kind']],
  [{ provisions: ['caviar'], cites: [1] }, ['cites[0]', 'provisions']],
  [{ travelMinutes: -5, headCount: 'ten' }, ['headCount', 'travelMinutes']],
  [{ hardness: 'hard' }, ['hardness']],
])('an item with %j is refused there', async (more, places) => {
  const found = await faultsOf(withItem(more));
  expect(found.map((f) => f.split(': ')[0])).toEqual(places.map((p) => `items[0].${p}`));
});

it.each([
  [{ repeat: { item: 'a' } }, ['repeat.every']],
  [{ checklist: [{ key: 'x y', what: '' }] }, ['checklist[0].key', 'checklist[0].what']],
  [
    { checklist: [{ key: 'x', what: 'x', reading: { unit: 'C', min: 3, max: 1 } }] },
    ['checklist[0].reading'],
  ],
  [{ handover: { to: '!', when: 1 } }, ['handover.to', 'handover.when']],
  [{ from: [], acknowledgeBy: {} }, ['acknowledgeBy', 'from']],
])('a task with %j is refused there', async (more, places) => {
  const found = await faultsOf(withTask(more));
  const at = 'assignments[0].tasks[0].';
  expect(found.map((f) => f.split(': ')[0])).toEqual(places.map((p) => at + p));
});

it('edits are checked by their kind, and all at once', async () => {
  const faults = await faultsOf(
    withEdits(
      null,
      'x',
      [],
      { op: 'explode', item: 'a' },
      { op: 'move-item', by: '1 hour', to: 'x' },
      { op: 'change-place', item: 'a' },
      {
        op: 'change-item',
        item: 'a',
        change: { start: '2026-05-01T00:00:00Z', meal: { form: 1 } },
      },
      { op: 'add-task', department: 'cars', task: { ...TASK, due: { anchor: 1 } } },
      { op: 'add-department', assignment: { department: 'cars', tasks: [{}] } },
      { op: 'replace-person', from: 'x', to: 'y' },
    ),
  );
  expect(faults.map((f) => f.replace('branches[0].edits', ''))).toEqual([
    '[0].op: field.required',
    '[1].op: field.required',
    '[2].op: field.required',
    '[3].op: value.unknown',
    '[4].by: duration.invalid',
    '[4].item: field.required',
    '[4].to: field.unknown',
    '[5].place: field.required',
    '[6].change.meal.form: value.unknown',
    '[6].change.start: field.unknown',
    '[7].task.due.anchor: field.type',
    '[8].assignment.tasks[0].due: field.required',
    '[8].assignment.tasks[0].key: field.required',
    '[8].assignment.tasks[0].phase: field.required',
    '[8].assignment.tasks[0].what: field.required',
    '[9].from: id.invalid',
    '[9].to: id.invalid',
  ]);
});

it('has limits for branches and their edits', async () => {
  const branch = { key: 'a', title: 'x', trigger: 'x', edits: [] };
  const edits = Array.from({ length: 201 }, () => ({ op: 'remove-item', item: 'a' }));
  expect(await faultsOf(withEdits(...edits))).toEqual(['branches[0].edits: branch.too-many-edits']);
  expect(await faultsOf({ items: [], assignments: [], branches: Array(51).fill(branch) })).toEqual([
    'branches: plan.too-many-branches',
  ]);
});
