import type { ItineraryItem } from '../reception/reception';
import { MINUTE } from '../time/instant';
import type { CourseItem } from './expected-course';
import { expectedCourse } from './expected-course';
import { overrunOf } from './overrun-edits';

const T = Date.parse('2026-05-12T01:00:00Z');
const at = (minutes: number): number => T + minutes * MINUTE;

/** An item planned from–to, in minutes after T. */
const item = (
  key: string,
  from: number,
  to: number,
  more: Partial<ItineraryItem> = {},
): ItineraryItem => ({
  id: key,
  receptionId: 'r',
  key,
  position: from,
  kind: 'meeting',
  title: key,
  place: null,
  startAt: at(from),
  endAt: at(to),
  zone: 'UTC',
  guestGroup: null,
  restricted: false,
  status: 'planned',
  actualStart: null,
  actualEnd: null,
  expectedStart: null,
  expectedEnd: null,
  skipReason: null,
  startFired: 0,
  endFired: 0,
  overrunTold: false,
  lastAct: null,
  ...more,
});

const PLAN: readonly CourseItem[] = [
  { key: 'talk', kind: 'meeting' },
  { key: 'visit', kind: 'visit', travelMinutes: 10 },
  { key: 'meal', kind: 'meal', travelMinutes: 5 },
  { key: 'train', kind: 'departure-rail', travelMinutes: 30 },
];

const started = (key: string, from: number, to: number, start = from): ItineraryItem =>
  item(key, from, to, { status: 'started', actualStart: at(start) });

/** talk 0–60, visit 75–120, meal 130–190, train 230–235. */
const day = (talk: ItineraryItem): ItineraryItem[] => [
  talk,
  item('visit', 75, 120),
  item('meal', 130, 190),
  item('train', 230, 235, { kind: 'departure-rail' }),
];

const starts = (items: readonly ItineraryItem[], now: number): (number | null)[] =>
  expectedCourse(items, PLAN, now).map((s) =>
    s.expectedStart === null ? null : (s.expectedStart - T) / MINUTE,
  );

describe('expectedCourse', () => {
  it('leaves everything where it is as long as nobody reports anything', () => {
    expect(starts(day(item('talk', 0, 60)), at(200))).toEqual([0, 75, 130, 230]);
  });

  it('pushes later soft items by what an announced end leaves of the buffers; fixed ones stay', () => {
    const talk = { ...started('talk', 0, 60), expectedEnd: at(80) };
    // 80 + 10 on the way = 90 instead of 75; the visit ends at 135, 5 on the way = 140.
    expect(starts(day(talk), at(50))).toEqual([0, 90, 140, 230]);
    const [first, , meal] = expectedCourse(day(talk), PLAN, at(50));
    expect(first.offsetMinutes).toBe(20);
    expect(meal).toMatchObject({ offsetMinutes: 10, pushedBy: 'visit' });
  });

  it('names the fixed item that an overrun runs into, and by how much', () => {
    const talk = { ...started('talk', 0, 60), expectedEnd: at(120) };
    const train = expectedCourse(day(talk), PLAN, at(50))[3];
    // The meal is pushed to 180–240; with 30 on the way that is 270, forty after the train.
    expect(train.expectedStart).toBe(at(230));
    expect(train.conflicts).toEqual([{ item: 'meal', with: 'train', by: 40 * MINUTE }]);
  });

  it('an item that runs cannot end in the past, and one that started late ends late', () => {
    expect(starts(day(started('talk', 0, 60)), at(85))).toEqual([0, 95, 145, 230]);
    expect(starts(day(started('talk', 0, 60, 30)), at(40))).toEqual([30, 100, 150, 230]);
  });

  it('what really ended early pulls nothing forward', () => {
    const talk = { ...started('talk', 0, 60), status: 'ended' as const, actualEnd: at(30) };
    expect(starts(day(talk), at(31))).toEqual([0, 75, 130, 230]);
    expect(expectedCourse(day(talk), PLAN, at(31))[0].offsetMinutes).toBe(-30);
  });

  it('parallel groups do not push each other', () => {
    const talk = { ...started('talk', 0, 60), expectedEnd: at(100), guestGroup: 'A' };
    const [, visit, ...rest] = day(talk);
    const course = [talk, { ...visit, guestGroup: 'B' }, ...rest];
    expect(starts(course, at(50))[1]).toBe(75);
  });

  it('a buffer that was too short from the start is not an overrun', () => {
    const tight = [started('talk', 0, 60), item('visit', 62, 120)];
    expect(starts(tight, at(30))).toEqual([0, 62]);
    expect(starts([{ ...tight[0], expectedEnd: at(65) }, tight[1]], at(30))).toEqual([0, 67]);
  });
});

describe('overrunOf', () => {
  it('proposes the new end of an item that runs', () => {
    const talk = { ...started('talk', 0, 60), expectedEnd: at(80) };
    expect(overrunOf('talk', day(talk), PLAN, at(50))).toMatchObject({
      by: 20 * MINUTE,
      pushed: ['visit', 'meal'],
      edits: [{ op: 'move-item', item: 'talk', end: new Date(at(80)).toISOString() }],
    });
  });

  it('moves the first of those that an item which is over has made late', () => {
    const talk = { ...started('talk', 0, 60), status: 'ended' as const, actualEnd: at(80) };
    expect(overrunOf('talk', day(talk), PLAN, at(80))?.edits).toEqual([
      {
        op: 'move-item',
        item: 'visit',
        start: new Date(at(90)).toISOString(),
        end: new Date(at(135)).toISOString(),
        ripple: 'shift',
      },
    ]);
  });

  it('is silent below ten minutes, and when the buffers take it', () => {
    const nine = { ...started('talk', 0, 60), expectedEnd: at(69) };
    expect(overrunOf('talk', day(nine), PLAN, at(50))).toBeNull();
    const far = [{ ...started('talk', 0, 60), expectedEnd: at(80) }, item('visit', 120, 160)];
    expect(overrunOf('talk', far, PLAN, at(50))).toBeNull();
  });

  it('names a fixed item in the way although there is nothing to move', () => {
    const talk = { ...started('talk', 0, 60), status: 'ended' as const, actualEnd: at(90) };
    const items = [talk, item('train', 100, 105, { kind: 'departure-rail' })];
    const overrun = overrunOf('talk', items, PLAN, at(90));
    expect(overrun).toMatchObject({ edits: [], conflicts: [{ with: 'train', by: 20 * MINUTE }] });
  });
});

it('a doctor who stands by is in nobody’s way, and nobody in his', () => {
  const standby = item('standby', 30, 100, { kind: 'medical-standby', guestGroup: 'doctors' });
  const begun = { ...standby, status: 'started', actualStart: at(60) } as const;
  const late = { ...started('talk', 0, 60), expectedEnd: at(70) };
  const plan = [...PLAN, { key: 'standby', kind: 'medical-standby' }];
  const pushed = (items: readonly ItineraryItem[]) =>
    expectedCourse(items, plan, at(50)).flatMap((s) => (s.pushedBy ? [[s.key, s.pushedBy]] : []));
  expect(pushed([late, { ...standby, startAt: at(65) }, item('visit', 75, 120)])).toEqual([
    ['visit', 'talk'],
  ]);
  expect(pushed([item('talk', 0, 60), begun, item('visit', 105, 120)])).toEqual([]);
});
