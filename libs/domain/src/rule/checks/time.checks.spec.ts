import { clock, findingsBy, MORNING, planOf, subjectsBy } from '../../testing/judge-by';

const at = (start: string, end: string) => ({ start: clock(start), end: clock(end) });

describe('buffer', () => {
  const CHECK = {
    test: 'buffer',
    before: { 'departure-air': 90, 'departure-rail': 30 },
    except: ['medical-standby', 'other'],
  };
  const way = (kind: string, ready: string, leave: string) =>
    planOf([
      { kind: 'transfer', ...at('12:00', ready) },
      { kind, ...at(leave, '19:00') },
    ]);

  it('two items 25 minutes apart by road cannot be 15 minutes apart in time', () => {
    const plan = (minutes: number) =>
      planOf([
        { kind: 'meeting', ...at('09:00', '10:00') },
        { kind: 'visit', start: clock(`10:${minutes}`), end: clock('11:30'), travelMinutes: 25 },
      ]);
    expect(findingsBy(CHECK, plan(15))).toMatchObject([
      { subject: 'item:i1', path: 'items[1].start', detail: '第0项 → 第1项: 15 < 25 min' },
    ]);
    expect(findingsBy(CHECK, plan(25))).toEqual([]);
  });

  it.each([
    ['departure-air', '16:00', '17:29', 1],
    ['departure-air', '16:00', '17:30', 0],
    ['departure-rail', '16:00', '16:20', 1],
    ['departure-rail', '16:00', '16:30', 0],
    ['departure-road', '16:00', '16:00', 0],
  ])('before %s: there at %s, leaving at %s', (kind, ready, leave, found) => {
    expect(findingsBy(CHECK, way(kind, ready, leave))).toHaveLength(found);
  });

  it('a drive is not shorter than its way', () => {
    const drive = (end: string | null) =>
      planOf([
        { kind: 'transfer', start: clock('12:00'), end: end && clock(end), travelMinutes: 60 },
        { kind: 'meeting', ...at('12:50', '14:00') },
      ]);
    expect(subjectsBy(CHECK, drive('12:40'))).toEqual(['item:i0']);
    expect(subjectsBy(CHECK, drive(null))).toEqual(['item:i1']);
  });

  it('other guests and what runs beside do not count', () => {
    const plan = planOf([
      { kind: 'meeting', ...at('09:00', '10:00'), guestGroup: 'a' },
      { kind: 'visit', ...at('10:05', '11:00'), travelMinutes: 25, guestGroup: 'b' },
      { kind: 'medical-standby', ...at('09:00', '18:00') },
    ]);
    expect(findingsBy(CHECK, plan)).toEqual([]);
  });
});

describe('same-place', () => {
  const CHECK = { test: 'same-place', except: ['other'] };
  const plan = (before: string, drive: string | null, next: string) =>
    planOf([
      { kind: 'check-in', place: before, ...at('18:00', '19:00') },
      { kind: 'transfer', place: drive, ...at('19:40', '19:50') },
      { kind: 'meal', place: next, ...at('20:00', '21:00') },
    ]);

  it.each([
    ['Hotel Regent（5 rue des Moulins）', 'Hotel Regent', 'Hotel Regent Petite France'],
    ['市迎宾馆', null, '市迎宾馆一楼宴会厅'],
    ['机场 → 市迎宾馆', '市迎宾馆', '市迎宾馆'],
  ])('leaving %s by %s for %s', (before, drive, next) => {
    expect(subjectsBy(CHECK, plan(before, drive, next))).toEqual(['item:i1']);
  });

  it.each([
    ['市迎宾馆', '市迎宾馆', '国宾酒店'],
    ['市迎宾馆', '环湖公路', '市迎宾馆'],
    ['酒店', null, '酒店一楼'],
    ['市迎宾馆', null, ''],
  ])('no contradiction: %s, %s, %s', (before, drive, next) => {
    expect(findingsBy(CHECK, plan(before, drive, next))).toEqual([]);
  });
});

describe('overlap', () => {
  const CHECK = { test: 'overlap', except: ['medical-standby'] };

  it('the same guests are not in two places; parallel groups do not clash', () => {
    const two = (a: string | null, b: string | null) =>
      planOf([
        { kind: 'meeting', ...at('09:00', '11:00'), guestGroup: a },
        { kind: 'visit', ...at('10:00', '12:00'), guestGroup: b },
      ]);
    expect(subjectsBy(CHECK, two('a', 'a'))).toEqual(['item:i1']);
    expect(subjectsBy(CHECK, two(null, 'b'))).toEqual(['item:i1']);
    expect(subjectsBy(CHECK, two('a', 'b'))).toEqual([]);
  });

  it('a long item clashes with every later one inside it; touching is no clash', () => {
    const plan = planOf([
      { kind: 'meeting', ...at('09:00', '12:00') },
      { kind: 'visit', ...at('09:30', '10:00') },
      { kind: 'meal', ...at('11:00', '11:30') },
      { kind: 'visit', ...at('12:00', '13:00') },
      { kind: 'medical-standby', ...at('09:00', '18:00') },
    ]);
    expect(subjectsBy(CHECK, plan)).toEqual(['item:i1', 'item:i2']);
  });
});

describe('double-booked', () => {
  const CHECK = { test: 'double-booked' };
  const who = (userId: string) => [{ userId, role: 'guide' as const }];

  it('one companion at two places at once, whatever the groups', () => {
    const plan = (place: string, userId: string) =>
      planOf([
        { ...at('09:00', '11:00'), place: '博物馆', guestGroup: 'a', companions: who('u1') },
        { ...at('10:00', '12:00'), place, guestGroup: 'b', companions: who(userId) },
      ]);
    expect(findingsBy(CHECK, plan('工厂', 'u1'))).toMatchObject([
      { subject: 'item:i1', path: 'items[1].companions[0]' },
    ]);
    expect(findingsBy(CHECK, plan('博物馆', 'u1'))).toEqual([]);
    expect(findingsBy(CHECK, plan('工厂', 'u2'))).toEqual([]);
  });

  it('a doer in a window elsewhere', () => {
    const plan = (from: string) =>
      planOf(
        [{ ...at('09:00', '11:00'), place: '博物馆', companions: who('u1') }],
        [{ doerId: 'u1', place: '机场', from: clock(from), due: clock('12:00') }],
      );
    expect(subjectsBy(CHECK, plan('10:30'))).toEqual(['task:office/t0']);
    expect(subjectsBy(CHECK, plan('11:00'))).toEqual([]);
  });
});

describe('working-hours', () => {
  const CHECK = { test: 'working-hours', from: '07:00', until: '22:00' };
  const due = (time: string) => planOf([], [{ due: clock(time) }]);

  it('preparation at night, on the wall clock of the reception', () => {
    expect(findingsBy(CHECK, due('03:00'))).toMatchObject([
      { subject: 'task:office/t0', detail: '2026-05-12 03:00' },
    ]);
    expect(findingsBy(CHECK, due('07:00'))).toEqual([]);
    expect(findingsBy(CHECK, due('22:00'))).toEqual([]);
    expect(findingsBy(CHECK, due('03:00'), { facts: { zone: 'Europe/Paris' } })).toHaveLength(0);
  });

  it('in the quiet hours of the office; what is done on the spot is not meant', () => {
    const quiet = { zone: 'Asia/Shanghai', from: 12 * 60, until: 14 * 60 };
    expect(findingsBy(CHECK, due('13:00'), { quiet })).toHaveLength(1);
    const paris = { facts: { zone: 'Europe/Paris' }, quiet };
    expect(findingsBy(CHECK, due('13:30'), paris)).toMatchObject([
      { detail: '2026-05-12 13:30 @office' },
    ]);
    const onSpot = planOf([], [{ due: clock('03:00'), phase: 'execute' }]);
    expect(findingsBy(CHECK, onSpot)).toEqual([]);
  });
});

it('stay-length counts calendar days', () => {
  const CHECK = { test: 'stay-length', days: 2 };
  expect(findingsBy(CHECK, planOf([]))).toEqual([]);
  const facts = {
    batches: [
      { key: 'in', direction: 'arrival' as const, at: MORNING },
      { key: 'out', direction: 'departure' as const, at: MORNING + 40 * 3_600_000 },
    ].map((b) => ({ ...b, mode: null, number: null, place: null, group: null })),
  };
  expect(findingsBy(CHECK, planOf([]), { facts })).toMatchObject([{ detail: '3 > 2' }]);
});
