import { isAnchorTime, parseDuration, parseInstant } from '@app/domain';
import { DEPARTMENTS, PEOPLE, compressed, runningStrasbourg, strasbourg, tomorrow } from './index';

const tasksOf = (plan: ReturnType<typeof strasbourg>['plan']) =>
  plan.assignments.flatMap((a) => a.tasks.map((task) => ({ department: a.department, task })));

describe('seeded people', () => {
  it('gives every department a head, a liaison and members, with unique log-ins', () => {
    expect(new Set(PEOPLE.map((p) => p.login)).size).toBe(PEOPLE.length);
    expect(new Set(PEOPLE.map((p) => p.name)).size).toBe(PEOPLE.length);
    for (const { code } of DEPARTMENTS) {
      const own = PEOPLE.filter((p) => p.department === code);
      expect(own.filter((p) => p.role === 'departmentHead')).toHaveLength(1);
      expect(own.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('is fiction: no dialable number, no real mail domain', () => {
    for (const { phone, email } of PEOPLE) {
      expect(phone).toMatch(/^000-/);
      expect(email).toMatch(/@example\.org$/);
    }
  });
});

describe('strasbourg', () => {
  const published = strasbourg({ startsOn: '2006-10-23', points: 'published' });

  it('keeps what the draft left open as open', () => {
    const { facts, plan } = published;
    expect(facts.batches.every((b) => b.at === null)).toBe(true);
    expect([facts.headCount, facts.leadGuest, facts.grade]).toEqual([null, null, null]);
    const open = plan.items.filter((i) => i.start === null).map((i) => i.key);
    expect(open).toEqual(['courtesy-calls', 'hotel-in', 'hotel-out']);
  });

  it('places the published times in the zone of each item', () => {
    const item = (key: string) => published.plan.items.find((i) => i.key === key);
    expect(item('plenary')?.start).toBe('2006-10-23T17:00:00+02:00');
    expect(item('flight')).toMatchObject({
      start: '2006-10-25T17:40:00+02:00',
      end: '2006-10-25T18:40:00+02:00',
      zone: 'Europe/Berlin',
    });
    const winter = strasbourg({ startsOn: '2027-01-11', points: 'published' });
    expect(winter.plan.items[1]?.start).toBe('2027-01-11T16:00:00+01:00');
  });

  it('has ten departments and at least sixty tasks whose anchors exist', () => {
    const { plan } = published;
    const anchors = new Set(['arrival', 'departure', 'approved']);
    for (const item of plan.items) anchors.add(`item:${item.key}`);
    const asked = plan.assignments.map((a) => a.department);
    expect(new Set(asked).size).toBe(10);
    expect(DEPARTMENTS.map((d) => d.code)).toEqual(expect.arrayContaining(asked));
    expect(tasksOf(plan).length).toBeGreaterThanOrEqual(60);
    for (const { task } of tasksOf(plan)) {
      if (!isAnchorTime(task.due)) throw new Error(`${task.key} is not anchored`);
      expect(anchors).toContain(task.due.anchor);
      expect(parseDuration(task.due.offset ?? 'PT0S')).not.toBeNull();
    }
  });

  it('names every task of a department differently', () => {
    for (const { tasks } of published.plan.assignments) {
      expect(new Set(tasks.map((t) => t.key)).size).toBe(tasks.length);
    }
  });

  it('fills every open point when it has to run', () => {
    const { facts, plan } = strasbourg({ startsOn: '2006-10-23', points: 'invented' });
    expect(facts.batches.every((b) => b.at !== null)).toBe(true);
    expect(plan.items.filter((i) => i.start === null)).toEqual([]);
    expect(plan.items.filter((i) => !i.place)).toEqual([]);
    const doubts = plan.items.filter((i) => /待定|存疑|未公布/.test(`${i.title}${i.place ?? ''}`));
    expect(doubts).toEqual([]);
  });

  it('remarks on items that exist', () => {
    const keys = published.plan.items.map((i) => i.key);
    for (const remark of published.remarks) expect(keys).toContain(remark.item);
  });
});

describe('compressed', () => {
  const start = new Date('2026-01-01T12:00:00Z');
  const { facts, plan } = compressed({ start, secondsPerHour: 0.5 });

  it('shrinks every distance by the same factor', () => {
    expect(facts.batches[0]?.at).toBe(start.getTime());
    // 13:30 → 16:00 the same day: 2.5 h at half a second each
    const visit = plan.items.find((i) => i.key === 'intro-visit');
    expect(visit?.start).toBe('2026-01-01T12:00:01.250Z');
    const fleet = tasksOf(plan).find(({ task }) => task.key === 'fleet');
    expect(fleet?.task.due).toEqual({ anchor: 'arrival', edge: 'start', offset: '-PT12.000S' });
  });

  it('writes times and durations that the domain can read', () => {
    for (const { start: from, end } of plan.items) {
      for (const time of [from, end]) {
        if (typeof time === 'string') expect(parseInstant(time)).not.toBeNull();
      }
    }
    for (const { task } of tasksOf(plan)) {
      if (isAnchorTime(task.due)) expect(parseDuration(task.due.offset ?? 'PT0S')).not.toBeNull();
    }
  });
});

describe('running', () => {
  it.each(['2026-03-05T01:10:00Z', '2026-03-05T10:30:00Z', '2026-07-05T21:50:00Z'])(
    'is on its second day at %s, with two late tasks of two departments',
    (time) => {
      const running = runningStrasbourg(new Date(time));
      const departments = running.late.map((key) => key.split('/')[0]);
      expect(new Set(departments).size).toBe(2);
      for (const key of running.late) expect(running.done.has(key)).toBe(false);
      expect(running.items[0]?.key).toBe('arrival');
      expect(running.items.filter((i) => i.end === null).length).toBeLessThanOrEqual(1);
      const prepare = tasksOf(running.plan).filter(({ task }) => task.phase === 'prepare');
      for (const { department, task } of prepare) {
        expect(running.done).toContain(`${department}/${task.key}`);
      }
    },
  );

  it('starts tomorrow by the calendar of the place', () => {
    expect(tomorrow(new Date('2026-03-05T23:30:00Z'))).toBe('2026-03-07');
    expect(tomorrow(new Date('2026-03-28T12:00:00Z'))).toBe('2026-03-29');
  });
});
