import type { HolidayYear } from '../time/holiday-year';
import { MINUTE } from '../time/instant';
import type { Anchors } from './anchors';
import type { PlanDocument, PlanItem, PlanTask } from './plan-document';
import type { TaskInstants } from './resolve-times';
import { resolveTimes } from './resolve-times';
import type { TimePoint } from './time-expression';

const at = (text: string): number => Date.parse(text);
const batch = (key: string, direction: 'arrival' | 'departure', when: string | null) => ({
  ...{ key, direction, mode: null, number: null, place: null, group: null },
  at: when === null ? null : at(when),
});
const Y2026: HolidayYear = {
  year: 2026,
  off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  worked: ['2026-09-27', '2026-10-10'],
  source: 'test',
};

const anchors = (arrival: string | null, more: Partial<Anchors> = {}): Anchors => ({
  batches: [batch('in', 'arrival', arrival)],
  approvedAt: null,
  zone: 'Europe/Paris',
  holidays: [Y2026],
  ...more,
});

const item = (key: string, start: PlanItem['start'], end?: PlanItem['end'], zone?: string) => ({
  ...{ key, kind: 'meeting', title: key, start, end, zone },
});
const planOf = (task: Partial<PlanTask>, items: PlanItem[] = []): PlanDocument => ({
  schema: 1,
  items,
  assignments: [
    {
      department: 'cars',
      tasks: [{ key: 't', what: 'w', phase: 'execute', due: { anchor: 'arrival' }, ...task }],
    },
  ],
});
const timesOf = (plan: PlanDocument, a: Anchors): TaskInstants => {
  const times = resolveTimes(plan, a).tasks.get('cars/t');
  if (!times) throw new Error('no task');
  return times;
};
const dueOf = (due: TimePoint, a: Anchors, items: PlanItem[] = []): string | null => {
  const instant = timesOf(planOf({ due }, items), a).due;
  return instant === null ? null : new Date(instant).toISOString().replace('.000', '');
};
const faultsOf = (plan: PlanDocument, a = anchors('2026-05-12T10:00Z')): string[] =>
  resolveTimes(plan, a).findings.map(({ code, path }) => `${path}: ${code}`);

describe('calendar days are days on the wall, not 24 hours', () => {
  it.each([
    // Clocks go forward on 29 March 2026 in Paris, back on 25 October.
    ['Europe/Paris', '2026-03-29T12:00+02:00', '-P1D', '2026-03-28T12:00+01:00'],
    ['Europe/Paris', '2026-03-29T12:00+02:00', '-PT24H', '2026-03-28T11:00+01:00'],
    ['Europe/Paris', '2026-03-28T02:30+01:00', 'P1D', '2026-03-29T03:30+02:00'],
    ['Europe/Paris', '2026-10-26T02:30+01:00', '-P1D', '2026-10-25T02:30+02:00'],
    ['Europe/Paris', '2026-10-24T12:00+02:00', 'P1W', '2026-10-31T12:00+01:00'],
    ['Europe/Paris', '2026-10-24T12:00+02:00', 'P1DT1H', '2026-10-25T13:00+01:00'],
    // … on 8 March and 1 November in New York.
    ['America/New_York', '2026-03-07T02:15-05:00', 'P1D', '2026-03-08T03:15-04:00'],
    ['America/New_York', '2026-11-02T01:30-05:00', '-P1D', '2026-11-01T01:30-04:00'],
    ['America/New_York', '2026-11-01T12:00-05:00', '-P1D', '2026-10-31T12:00-04:00'],
  ])('in %s, %s and %s is %s', (zone, arrival, offset, expected) => {
    expect(dueOf({ anchor: 'arrival', offset }, anchors(arrival, { zone }))).toBe(
      new Date(at(expected)).toISOString().replace('.000', ''),
    );
  });

  it('reads from left to right: days, working days, wall time, exact part', () => {
    const due = { anchor: 'arrival', offset: '-P1DT30M', workingDays: -1, at: '17:00' };
    // Thu 8 Oct 10:00 → Wed 7 Oct → (week off) Wed 30 Sep → 17:00 → 16:30
    expect(dueOf(due, anchors('2026-10-08T10:00+02:00'))).toBe('2026-09-30T14:30:00Z');
  });

  it('takes the zone that is named, else that of the anchored item, else that of the reception', () => {
    const items = [item('a', '2026-05-12T20:00+02:00', null, 'Asia/Tokyo')];
    const a = anchors('2026-05-12T20:00+02:00');
    // 20:00 in Paris is 03:00 of the next day in Tokyo.
    expect(dueOf({ anchor: 'item:a', at: '09:00' }, a, items)).toBe('2026-05-13T00:00:00Z');
    expect(dueOf({ anchor: 'arrival', at: '09:00' }, a, items)).toBe('2026-05-12T07:00:00Z');
    expect(dueOf({ anchor: 'item:a', at: '09:00', zone: 'UTC' }, a, items)).toBe(
      '2026-05-12T09:00:00Z',
    );
  });

  it('knows wall times of a given day, in the zone of the item they belong to', () => {
    const a = anchors(null);
    expect(dueOf({ date: '2026-03-29', at: '02:30' }, a)).toBe('2026-03-29T01:30:00Z');
    expect(dueOf({ date: '2026-05-12', at: '17:00', zone: 'Asia/Tokyo' }, a)).toBe(
      '2026-05-12T08:00:00Z',
    );
    const own = [item('a', { date: '2026-05-12', at: '17:00' }, null, 'Asia/Tokyo')];
    expect(dueOf({ anchor: 'item:a' }, a, own)).toBe('2026-05-12T08:00:00Z');
    const plan = planOf({ item: 'a', due: { date: '2026-05-12', at: '17:00' } }, own);
    expect(timesOf(plan, a).due).toBe(at('2026-05-12T08:00Z'));
  });
});

describe('working days', () => {
  it('go by the calendar, 调休 included', () => {
    const a = anchors('2026-10-08T09:00+02:00');
    expect(dueOf({ anchor: 'arrival', workingDays: -3 }, a)).toBe('2026-09-28T07:00:00Z');
    expect(dueOf({ anchor: 'arrival', workingDays: 2 }, a)).toBe('2026-10-10T07:00:00Z');
  });

  it('a year that is not entered is told once, and blocks nothing', () => {
    const due = { anchor: 'arrival', workingDays: 1 };
    const plan = planOf({ due, from: due });
    expect(resolveTimes(plan, anchors('2027-05-03T09:00Z')).findings).toEqual([
      {
        code: 'time.holidays-missing',
        severity: 'warn',
        path: 'assignments[0].tasks[0].due.workingDays',
        detail: '2027',
      },
    ]);
  });
});

describe('earliest and latest', () => {
  const two = [{ anchor: 'arrival', offset: '-PT1H' }, '2026-05-12T09:30:00Z'];
  it('choose, also nested', () => {
    const a = anchors('2026-05-12T10:00Z');
    expect(dueOf({ earliest: two }, a)).toBe('2026-05-12T09:00:00Z');
    expect(dueOf({ latest: two }, a)).toBe('2026-05-12T09:30:00Z');
    expect(dueOf({ latest: [{ earliest: two }, { date: '2026-05-12', at: '10:00' }] }, a)).toBe(
      '2026-05-12T09:00:00Z',
    );
  });

  it('are open when one of them is open', () => {
    expect(dueOf({ earliest: two }, anchors(null))).toBeNull();
    expect(dueOf({ latest: [] }, anchors(null))).toBeNull();
  });
});

describe('what hangs on a real event', () => {
  const items = [
    item('meal', '2026-05-12T12:00:00Z', { anchor: 'item:meal', offset: 'PT1H' }),
    item('talk', { anchor: 'item:meal', edge: 'end', offset: 'PT15M', real: true }),
  ];
  const due = { anchor: 'item:meal', edge: 'end', offset: '-PT10M', real: true } as const;
  const seen = (real?: Anchors['real'], point: TimePoint = due) =>
    timesOf(planOf({ due: point }, items), anchors(null, { real }));

  it('is an estimate by the plan until it has happened', () => {
    expect(seen()).toMatchObject({ due: at('2026-05-12T12:50Z'), estimate: true });
  });

  it('follows the real end, and the announced one', () => {
    const end = at('2026-05-12T13:20Z');
    const real = new Map([['meal', { start: at('2026-05-12T12:05Z'), end }]]);
    expect(seen(real)).toMatchObject({
      due: end - 10 * MINUTE,
      estimate: false,
      planned: { due: at('2026-05-12T12:50Z') },
    });
    const begun = new Map([['meal', { start: at('2026-05-12T12:05Z'), end: null }]]);
    expect(seen(begun).estimate).toBe(true);
    expect(seen(begun, { ...due, edge: 'start' })).toMatchObject({
      due: at('2026-05-12T11:55Z'),
      estimate: false,
    });
  });

  it('passes on to what hangs on that', () => {
    const end = at('2026-05-12T13:20Z');
    const real = new Map([['meal', { start: null, end }]]);
    const next = { anchor: 'item:talk' };
    expect(seen(undefined, next)).toMatchObject({ due: at('2026-05-12T13:15Z'), estimate: true });
    expect(seen(real, next)).toMatchObject({
      due: end + 15 * MINUTE,
      planned: { due: at('2026-05-12T13:15Z') },
      estimate: false,
    });
  });

  it('leaves what hangs on the plan where it is', () => {
    const real = new Map([['meal', { start: null, end: at('2026-05-12T14:00Z') }]]);
    const planned = { anchor: 'item:meal', edge: 'end' } as const;
    expect(seen(real, planned)).toMatchObject({ due: at('2026-05-12T13:00Z'), estimate: false });
  });

  it('a latest waits for it; an earliest does not when the clock wins', () => {
    const noon = '2026-05-12T12:00:00Z';
    expect(seen(undefined, { latest: [due, '2026-05-12T15:00:00Z'] }).estimate).toBe(true);
    expect(seen(undefined, { earliest: [due, noon] })).toMatchObject({
      due: at(noon),
      estimate: false,
    });
    expect(seen(undefined, { earliest: [due, '2026-05-12T15:00:00Z'] }).estimate).toBe(true);
  });
});

describe('windows and repeats', () => {
  const items = [item('meal', '2026-05-12T12:00:00Z', '2026-05-12T13:00:00Z')];
  it('have an opening and prompts within the item', () => {
    const task = planOf(
      {
        item: 'meal',
        due: { anchor: 'item:meal', edge: 'end' },
        from: { anchor: 'item:meal', offset: '-PT10M' },
        repeat: { every: 'PT15M' },
      },
      items,
    );
    const times = timesOf(task, anchors(null));
    expect(times.from).toBe(at('2026-05-12T11:50Z'));
    expect(times.prompts.map((p) => new Date(p).toISOString().slice(11, 16))).toEqual([
      '12:15',
      '12:30',
      '12:45',
    ]);
    const real = new Map([
      ['meal', { start: at('2026-05-12T12:10Z'), end: at('2026-05-12T12:41Z') }],
    ]);
    expect(timesOf(task, anchors(null, { real })).prompts).toEqual([
      at('2026-05-12T12:25Z'),
      at('2026-05-12T12:40Z'),
    ]);
  });

  it('allow 200 prompts, and not one more', () => {
    const every = (s: number) => planOf({ item: 'meal', repeat: { every: `PT${s}S` } }, items);
    expect(timesOf(every(18), anchors(null)).prompts).toHaveLength(199);
    expect(faultsOf(every(17))).toEqual(['assignments[0].tasks[0].repeat.every: repeat.too-many']);
    expect(timesOf(every(17), anchors(null)).prompts).toEqual([]);
  });

  it.each([
    ['soon', 'every: repeat.every-unreadable'],
    ['PT0S', 'every: repeat.every-unreadable'],
    ['-PT5M', 'every: repeat.every-unreadable'],
    ['P1D', 'every: repeat.every-unreadable'],
  ])('refuse to repeat every %s', (every, fault) => {
    const plan = planOf({ item: 'meal', repeat: { every } }, items);
    expect(faultsOf(plan)).toEqual([`assignments[0].tasks[0].repeat.${fault}`]);
  });

  it('need an item that is there', () => {
    expect(faultsOf(planOf({ repeat: { every: 'PT5M' } }))).toEqual([
      'assignments[0].tasks[0].repeat: repeat.item-missing',
    ]);
    expect(faultsOf(planOf({ repeat: { every: 'PT5M', item: 'gone' } }, items))).toEqual([
      'assignments[0].tasks[0].repeat.item: repeat.item-unknown',
    ]);
  });
});

describe('what cannot be read is told with its place, all at once', () => {
  const nested = (depth: number): TimePoint =>
    depth === 0 ? { anchor: 'arrival' } : { earliest: [nested(depth - 1)] };

  it.each<[string, TimePoint, string[]]>([
    [
      'every part',
      { anchor: 'x:y', offset: '1 day', workingDays: 1.5, at: '25:00', zone: 'Asia/Atlantis' },
      [
        '.anchor: time.anchor-unknown',
        '.at: time.unreadable',
        '.offset: time.offset-unreadable',
        '.workingDays: time.working-days',
        '.zone: zone.unknown',
      ],
    ],
    [
      'a wall time',
      { date: '2026-02-30', at: '7:00', zone: '+08:00' },
      ['.at: time.unreadable', '.date: time.unreadable', '.zone: zone.unknown'],
    ],
    [
      '401 working days',
      { anchor: 'arrival', workingDays: 401 },
      ['.workingDays: time.working-days'],
    ],
    ['a year before 1990', { date: '1989-12-31', at: '10:00' }, ['.date: time.out-of-range']],
    [
      'an endless offset',
      { anchor: 'arrival', offset: 'P9999999D' },
      ['.offset: time.out-of-range'],
    ],
    ['nothing to choose from', { latest: [] }, ['.latest: time.choice-empty']],
    ['a real arrival', { anchor: 'arrival', real: true }, ['.real: time.real-without-item']],
    [
      'a place deep inside',
      { latest: [{ earliest: ['x', '2026-05-01T10:00:00Z'] }] },
      ['.latest[0].earliest[0]: time.unreadable'],
    ],
    ['eight levels', nested(8), []],
    ['nine levels', nested(9), ['.earliest[0]'.repeat(9) + ': time.too-deep']],
  ])('of %s', (_, due, faults) => {
    expect(faultsOf(planOf({ due })).sort()).toEqual(
      faults.map((f) => `assignments[0].tasks[0].due${f}`),
    );
  });

  it('follows a chain of ten thousand items without falling over', () => {
    const chain = Array.from({ length: 10_000 }, (_, i) =>
      item(`i${i}`, { anchor: i === 9_999 ? 'arrival' : `item:i${i + 1}`, offset: 'PT1S' }),
    );
    const times = resolveTimes(
      { schema: 1, items: chain, assignments: [] },
      anchors('2026-05-12T10:00Z'),
    );
    expect(times.items.get('i0')?.start).toBe(at('2026-05-12T10:00Z') + 10_000_000);
  });
});
