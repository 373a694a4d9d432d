import { DIRECTORY, START } from '../testing/test-world';
import { NO_LAW } from '../rule/law';
import { HOUR } from '../time/instant';
import type { Batch } from '../reception/reception';
import type { TemplateFacts } from './circumstances';
import { daysOf } from './circumstances';
import { chooseTemplate } from './choose-template';
import { generatePlan } from './generate-plan';
import { gradeOf } from './grade';
import { hungKey } from './hang-pack';
import { countFor } from './scaled';
import type { SopTemplate } from './template';

const batch = (
  direction: Batch['direction'],
  at: number | null,
  key: string,
  group = '',
): Batch => ({
  ...{ key, direction, at, mode: null, number: null, place: null },
  group: group || null,
});
const facts = (more: Partial<TemplateFacts> = {}): TemplateFacts => ({
  profile: 'foreign',
  grade: null,
  headCount: 10,
  secrecy: 'internal',
  zone: 'Asia/Shanghai',
  batches: [
    batch('arrival', START + 48 * HOUR, 'in'),
    batch('departure', START + 80 * HOUR, 'out'),
  ],
  ...more,
});
const TEMPLATE: SopTemplate = {
  code: 't',
  version: 3,
  title: { zh: 't', en: 't' },
  when: {},
  itinerary: [
    {
      item: { key: 'arrival', kind: 'arrival', title: 'a' },
      start: { anchor: 'arrival' },
      lasts: 'PT30M',
    },
    {
      item: { key: 'lunch', kind: 'meal', title: 'l' },
      start: { day: { from: 0, to: 0 }, at: '12:00' },
      lasts: 'PT1H',
    },
    {
      item: { key: 'late', kind: 'visit', title: 'v' },
      start: { day: 0, at: '12:30' },
      lasts: 'PT1H',
    },
  ],
  packs: [
    {
      code: 'meal',
      section: 'meals',
      itemKinds: ['class:meal'],
      tasks: [
        {
          department: 'meals',
          task: {
            key: 'serve',
            what: '{n} seats',
            phase: 'prepare',
            due: { latest: [{ anchor: 'this', offset: '-PT1H' }, { anchor: 'arrival' }] },
          },
          numbers: { n: { share: 0.1, min: 2, unknown: 'some' } },
        },
      ],
    },
  ],
};
const place = { directory: DIRECTORY, law: NO_LAW, now: START };

it('lays the default itinerary over the days, inside the stay, without two things at once', () => {
  // 08:00 on the first day to 16:00 on the second, in Shanghai.
  const { plan, skipped } = generatePlan(TEMPLATE, facts(), place);
  expect(plan.items.map(({ key, start }) => [key, start])).toEqual([
    ['arrival', { anchor: 'arrival' }],
    ['lunch-d1', { anchor: 'arrival', at: '12:00' }],
    ['lunch-d2', { anchor: 'arrival', offset: 'P1D', at: '12:00' }],
  ]);
  expect(skipped).toEqual([{ what: 'item', key: 'late', name: 'v', reason: 'no-time-left' }]);
  expect(plan.template).toEqual({ code: 't', version: 3 });
});

it('leaves out what lies before the arrival', () => {
  const late = [
    batch('arrival', START + 60 * HOUR, 'in'),
    batch('departure', START + 80 * HOUR, 'out'),
  ];
  const { skipped } = generatePlan(TEMPLATE, facts({ batches: late }), place);
  expect(skipped).toContainEqual({
    ...{ what: 'item', key: 'lunch-d1', name: 'l', reason: 'outside-stay' },
  });
});

it('gives each group its own arrival', () => {
  const batches = [
    { ...batch('arrival', START + 48 * HOUR, 'a', 'north'), place: 'T1' },
    batch('arrival', START + 50 * HOUR, 'b', 'south'),
  ];
  const { plan } = generatePlan(TEMPLATE, facts({ batches, days: 1 }), place);
  expect(plan.items.slice(0, 2)).toMatchObject([
    { key: 'arrival-a', title: 'a · north', place: 'T1', guestGroup: 'north' },
    { key: 'arrival-b', start: { anchor: 'batch:b' }, guestGroup: 'south' },
  ]);
});

describe('several batches', () => {
  const coming: SopTemplate['itinerary'] = [
    {
      item: { key: 'way', kind: 'transfer', title: 'w' },
      start: { anchor: 'arrival', offset: 'PT30M' },
      lasts: 'PT40M',
      vehicles: [{ kind: 'bus', use: 'guests', count: { share: 1 / 45, min: 1 } }],
    },
    {
      item: { key: 'room', kind: 'check-in', title: 'r' },
      start: { anchor: 'arrival', offset: 'PT70M' },
      lasts: 'PT30M',
      rooms: [
        { class: 'suite', count: 1 },
        { class: 'standard', count: { share: 1, min: 1, less: 1 } },
      ],
    },
    {
      item: { key: 'talk', kind: 'meeting', title: 'm' },
      start: { anchor: 'arrival', offset: 'PT2H' },
      lasts: 'PT60M',
    },
  ];
  const itinerary = [...TEMPLATE.itinerary.slice(0, 1), ...coming];
  const batches = [
    batch('arrival', START + 48 * HOUR, 'a', 'north'),
    { ...batch('arrival', START + 48.5 * HOUR, 'b'), number: 'CA1' },
    batch('arrival', START + 53 * HOUR, 'c', 'east'),
    batch('departure', START + 80 * HOUR, 'out'),
  ];
  const made = (more: Partial<TemplateFacts>) =>
    generatePlan({ ...TEMPLATE, itinerary }, facts({ batches, days: 2, ...more }), place);

  it('have each the way and the rooms; what all take part in is there once', () => {
    const { plan, skipped } = made({});
    expect(plan.items.map(({ key }) => key)).toEqual([
      ...['arrival-a', 'arrival-b', 'way-a', 'way-b', 'room-a', 'room-b', 'talk'],
      ...['arrival-c', 'way-c', 'room-c'],
    ]);
    expect(plan.items.find(({ key }) => key === 'way-b')).toMatchObject({
      title: 'w · CA1',
      guestGroup: 'CA1',
      start: { anchor: 'batch:b', offset: 'PT30M' },
    });
    expect(skipped).not.toContainEqual(expect.objectContaining({ what: 'item' }));
  });

  it('share what is there for all once while nobody knows who comes with which', () => {
    const { plan, skipped } = made({});
    const rooms = (key: string) => plan.items.find((item) => item.key === key)?.rooms;
    expect(rooms('room-a')).toEqual([
      { class: 'suite', count: 1 },
      { class: 'standard', count: 9 },
    ]);
    expect(rooms('room-b')).toBeUndefined();
    expect(skipped).toContainEqual({
      ...{ what: 'rooms', key: 'room-b', name: 'r · CA1' },
      ...{ reason: 'fact-open', detail: 'headCount' },
    });
  });

  it('have rooms and cars of their own as soon as the list of guests says who comes', () => {
    const batchHeads = new Map([
      ['a', 4],
      ['b', 60],
    ]);
    const { plan } = made({ batchHeads, headCount: 64 });
    expect(plan.items.find(({ key }) => key === 'way-b')).toMatchObject({
      headCount: 60,
      vehicles: [{ kind: 'bus', use: 'guests', count: 2 }],
    });
    const rooms = (key: string) => plan.items.find((item) => item.key === key)?.rooms;
    expect(rooms('room-a')).toEqual([
      { class: 'suite', count: 1 },
      { class: 'standard', count: 3 },
    ]);
    expect(rooms('room-b')).toEqual([{ class: 'standard', count: 60 }]);
    expect(rooms('room-c')).toBeUndefined();
  });
});

it('hangs packs on the own itinerary, at any depth, and moves late preparation to the execution', () => {
  const items = [{ key: 'dinner', kind: 'meal', title: 'd', start: null }];
  const { plan } = generatePlan(TEMPLATE, facts(), place, items);
  expect(plan.items).toBe(items);
  expect(plan.assignments).toMatchObject([
    {
      department: 'meals',
      tasks: [
        {
          key: 'dinner.serve',
          item: 'dinner',
          what: '2 seats',
          phase: 'prepare',
          due: { latest: [{ anchor: 'item:dinner', offset: '-PT1H' }, { anchor: 'arrival' }] },
        },
      ],
    },
  ]);
  const timed = [{ ...items[0], start: '2026-03-03T12:00:00Z' }].map((i) => ({
    ...i,
    kind: 'meal',
    key: 'dinner',
    title: 'd',
  }));
  const tasks = generatePlan(TEMPLATE, facts(), place, timed).plan.assignments[0]?.tasks;
  expect(tasks?.[0]?.phase).toBe('execute');
});

it('keeps keys short, and apart', () => {
  const long = '来'.repeat(59);
  const [a, b] = [hungKey(`${long}一`, 'serve'), hungKey(`${long}二`, 'serve')];
  expect(a).not.toBe(b);
  expect(Array.from(a).length).toBeLessThanOrEqual(60);
  expect(hungKey(`${long}一`, 'serve')).toBe(a);
  expect(a).toMatch(/\.serve$/);
});

it.each([
  [{ share: 0.1, min: 2 }, 30, 3],
  [{ share: 0.1, min: 2 }, 31, 4],
  [{ share: 1 / 3, min: 3, round: 'down' }, 12, 4],
  [{ share: 1 / 3, min: 3, round: 'down' }, 11, 3],
  [{ share: 1, min: 1, less: 1 }, 1, 0],
] as const)('%j of %i guests is %i', (scaled, heads, count) => {
  expect(countFor(scaled, heads)).toBe(count);
});

it.each([
  ['部级', 'ministry'],
  ['厅局级', 'bureau'],
  ['县处级', 'county'],
  ['bureau', 'bureau'],
  ['外宾二级', null],
  [null, null],
])('%s is %s', (text, grade) => {
  expect(gradeOf(text)).toBe(grade);
});

it('counts the days of the stay by the wall calendar of the place', () => {
  const night = [
    batch('arrival', Date.parse('2026-05-01T15:30:00Z'), 'in'),
    batch('departure', Date.parse('2026-05-01T16:30:00Z'), 'out'),
  ];
  expect(daysOf(facts({ batches: night }))).toBe(2);
  expect(daysOf(facts({ batches: night, zone: 'UTC' }))).toBe(1);
  expect(daysOf(facts({ batches: [] }))).toBeNull();
});

it('chooses the general one of those that fit, or the one that says most', () => {
  const named = (code: string, when: SopTemplate['when'], general = false): SopTemplate => ({
    ...TEMPLATE,
    ...{ code, when, general },
  });
  const all = [
    named('any', {}),
    named('foreign', { profiles: ['foreign'] }),
    named('domestic', { profiles: ['domestic'] }, true),
  ];
  expect(chooseTemplate(all, facts())?.code).toBe('foreign');
  expect(chooseTemplate(all, facts({ profile: 'domestic' }))?.code).toBe('domestic');
  expect(chooseTemplate([named('x', { minHeads: 50 })], facts())).toBeNull();
});
