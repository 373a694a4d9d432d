import type { SopTemplate, TaskPack, TemplateTask } from './template';
import { templateFaults } from './template-faults';

const DEPARTMENTS = new Set(['cars', 'meals']);
const task = (more: object = {}, entry: Partial<TemplateTask> = {}): TemplateTask => ({
  department: 'cars',
  task: { key: 'go', what: 'go', phase: 'execute', due: { anchor: 'this' }, ...more },
  ...entry,
});
const pack = (tasks: readonly TemplateTask[], more: Partial<TaskPack> = {}): TaskPack => ({
  code: 'p',
  section: 'meals',
  itemKinds: ['meal'],
  tasks,
  ...more,
});
const template = (more: Partial<SopTemplate> = {}): SopTemplate => ({
  code: 't',
  version: 1,
  title: { zh: 't', en: 't' },
  when: {},
  itinerary: [],
  packs: [pack([task()])],
  ...more,
});
const faults = (more: Partial<SopTemplate>): string[] =>
  templateFaults(template(more), DEPARTMENTS).map(({ path, code }) => `${path}: ${code}`);
const inTask = (more: object, entry?: Partial<TemplateTask>): string[] =>
  faults({ packs: [pack([task(more, entry)])] });

/** So many choices within choices. */
const nested = (depth: number): object =>
  depth === 1 ? { anchor: 'this' } : { latest: [nested(depth - 1)] };

it('finds nothing in a sound template', () => {
  expect(faults({})).toEqual([]);
  expect(inTask({ due: nested(8) })).toEqual([]);
});

it.each([
  [
    'an unknown department',
    inTask({}, { department: 'boats' }),
    'packs[0].tasks[0].department: department.unknown',
  ],
  [
    'an unreadable offset',
    inTask({ due: { anchor: 'this', offset: 'soon' } }),
    'packs[0].tasks[0].task.due.offset: duration.unreadable',
  ],
  [
    'an unknown anchor',
    inTask({ due: { anchor: 'item:x' } }),
    'packs[0].tasks[0].task.due.anchor: anchor.unknown',
  ],
  ['a date', inTask({ due: '2026-05-01T00:00:00Z' }), 'packs[0].tasks[0].task.due: time.fixed'],
  [
    'a day',
    inTask({ due: { date: '2026-05-01', at: '09:00' } }),
    'packs[0].tasks[0].task.due: time.fixed',
  ],
  [
    'a wall time that is none',
    inTask({ due: { anchor: 'this', at: '25:00' } }),
    'packs[0].tasks[0].task.due.at: clock.unreadable',
  ],
  [
    'an unknown zone',
    inTask({ due: { anchor: 'this', zone: 'Mars' } }),
    'packs[0].tasks[0].task.due.zone: zone.unknown',
  ],
  [
    'nine levels',
    inTask({ due: nested(9) }),
    `packs[0].tasks[0].task.due${'.latest[0]'.repeat(8)}: time.too-deep`,
  ],
  [
    'a repeat of days',
    inTask({ repeat: { every: 'P1D' } }),
    'packs[0].tasks[0].task.repeat.every: duration.unreadable',
  ],
  ['a dotted key', inTask({ key: 'a.b' }), 'packs[0].tasks[0].task.key: key.dotted'],
  [
    'a number nobody gives',
    inTask({ what: '{chairs}' }),
    'packs[0].tasks[0].task.what: number.unnamed',
  ],
  [
    'a hand-over to oneself',
    inTask({}, { handover: { to: 'cars' } }),
    'packs[0].tasks[0].handover: handover.unknown',
  ],
  [
    'a hand-over to no task',
    inTask({}, { handover: { to: 'meals', task: 'x' } }),
    'packs[0].tasks[0].handover: handover.unknown',
  ],
  [
    'a contradiction',
    inTask({}, { when: { minHeads: 9, maxHeads: 2 } }),
    'packs[0].tasks[0].when.maxHeads: condition.contradictory',
  ],
  ['an empty list', faults({ when: { profiles: [] } }), 'when.profiles: condition.contradictory'],
  [
    'an unknown kind',
    faults({ packs: [pack([task()], { itemKinds: ['party'] })] }),
    'packs[0].itemKinds[0]: kind.unknown',
  ],
  [
    'an unknown class',
    faults({ when: { itemKinds: ['class:party'] } }),
    'when.itemKinds[0]: kind.unknown',
  ],
  [
    '"this" without an item',
    faults({ packs: [pack([task()], { itemKinds: [] })] }),
    'packs[0].tasks[0].task.due.anchor: anchor.this-without-item',
  ],
  [
    'two packs of one code',
    faults({ packs: [pack([task()]), pack([task()], { itemKinds: ['visit'] })] }),
    'packs[1].code: key.repeated',
  ],
  [
    'two tasks of one name on one item',
    faults({ packs: [pack([task()]), pack([task()], { code: 'q', itemKinds: ['class:meal'] })] }),
    'packs[1].tasks[0].task.key: key.repeated',
  ],
  ['no task at all', faults({ packs: [] }), 'packs: template.empty'],
  [
    'too many tasks',
    faults({
      packs: Array.from({ length: 11 }, (_, p) =>
        pack(
          Array.from({ length: 60 }, (__, i) => task({ key: `k${i}` })),
          { code: `p${p}`, itemKinds: [] },
        ),
      ).map((one) => ({
        ...one,
        tasks: one.tasks.map((t) => ({
          ...t,
          task: { ...t.task, key: `${one.code}${t.task.key}`, due: { anchor: 'arrival' } },
        })),
      })),
    }),
    'packs: template.too-large',
  ],
])('finds %s', (_, found, fault) => {
  expect(found).toEqual([fault]);
});

it('looks at the default itinerary too', () => {
  const item = { key: 'a', kind: 'party', title: 'a', zone: 'Mars' };
  expect(
    faults({
      itinerary: [
        {
          item,
          start: { day: 0, at: '9' },
          lasts: '-PT1H',
          rooms: [{ class: 'suite', count: 1, when: { months: [] } }],
        },
        { item: { ...item, kind: 'meal', zone: null }, start: { anchor: 'this' }, lasts: 'PT1H' },
      ],
    }).sort(),
  ).toEqual([
    'itinerary[0].item.kind: kind.unknown',
    'itinerary[0].item.zone: zone.unknown',
    'itinerary[0].lasts: duration.unreadable',
    'itinerary[0].rooms[0].when.months: condition.contradictory',
    'itinerary[0].start.at: clock.unreadable',
    'itinerary[1].item.key: key.repeated',
    'itinerary[1].start.anchor: anchor.unknown',
  ]);
});

it('looks at the prepared branches too', () => {
  const branch = { key: 'rain', title: 'r', trigger: 'r' };
  const branches = [
    { ...branch, tasks: [task({ due: { anchor: 'x' } })] },
    { ...branch, tasks: [] },
  ];
  expect(faults({ packs: [pack([task()], { branches })] })).toEqual([
    'packs[0].branches[0].tasks[0].task.due.anchor: anchor.unknown',
    'packs[0].branches[1].tasks: template.empty',
    'packs[0].branches[0].tasks[0].task.key: key.repeated',
    'packs[0].branches[1].key: key.repeated',
  ]);
});
