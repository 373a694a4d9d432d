import type { Batch } from '../../reception/reception';
import type { PlanDocument } from '../plan-document';
import type { DiffContext } from './diff-plans';
import { diffPlans } from './diff-plans';
import { isSame, sizeOf } from './plan-diff';

const at = (text: string): number => Date.parse(`2026-05-12T${text}:00+08:00`);
const CALENDAR = { zone: 'Asia/Shanghai', holidays: [] };
const arrival = (time: string): Batch => ({
  ...{ key: 'in', direction: 'arrival', at: at(time), mode: 'air', number: 'CA1' },
  ...{ place: null, group: null },
});
const context = (more: Partial<DiffContext> = {}): DiffContext => ({
  before: { batches: [arrival('14:00')], approvedAt: null, ...CALENDAR },
  after: { batches: [arrival('14:00')], approvedAt: null, ...CALENDAR },
  zone: 'Asia/Shanghai',
  ...more,
});

const dinner = (start: string): PlanDocument['items'][number] => ({
  ...{ key: 'dinner', kind: 'meal', title: '晚宴', start: `2026-05-12T${start}:00+08:00` },
  end: { anchor: 'item:dinner', offset: 'PT1H' },
});

const plan = (start = '19:00', more: Partial<PlanDocument> = {}): PlanDocument => ({
  schema: 1,
  items: [
    dinner(start),
    {
      ...{ key: 'show', kind: 'visit', title: '演出', restricted: true },
      start: { anchor: 'item:dinner', edge: 'end', offset: 'PT30M' },
    },
  ],
  assignments: [
    {
      department: 'transport',
      leadId: 'u1',
      tasks: [
        {
          ...{ key: 'fleet', item: 'dinner', what: '车队集合', phase: 'execute', doerId: 'u2' },
          due: { anchor: 'item:dinner', offset: '-PT40M' },
        },
        {
          ...{ key: 'late', what: '演出后接回', phase: 'execute' },
          due: { anchor: 'item:show', offset: 'PT2H' },
        },
      ],
    },
    {
      department: 'hotel',
      tasks: [{ key: 'rooms', what: '房间', phase: 'prepare', due: { anchor: 'arrival' } }],
    },
  ],
  ...more,
});

const diff = (a: PlanDocument, b: PlanDocument, more: Partial<DiffContext> = {}) =>
  diffPlans(a, b, context(more));

describe('comparing two plans', () => {
  it('finds nothing between equal ones, also where none is written as null', () => {
    const same = plan();
    const items = same.items.map((item) => ({ ...item, place: null, guestGroup: undefined }));
    expect(isSame(diff(same, { ...same, items }))).toBe(true);
  });

  it('a moved item takes along what hangs on it, over a chain, and says so', () => {
    const moved = diff(plan('19:00'), plan('19:40'));
    expect(moved.items.map(({ key, follows, followers }) => ({ key, follows, followers }))).toEqual(
      [
        {
          ...{ key: 'dinner', follows: null },
          followers: [
            { department: 'transport', task: 'fleet' },
            { department: 'transport', task: 'late' },
          ],
        },
        { key: 'show', follows: 'dinner', followers: [] },
      ],
    );
    expect(moved.departments.map((d) => d.department)).toEqual(['transport']);
    const [fleet] = moved.departments[0].tasks;
    expect(fleet).toMatchObject({
      follows: 'dinner',
      fields: [{ field: 'due', at: { from: at('18:20'), to: at('19:00') } }],
    });
    expect(sizeOf(moved, 1)).toEqual({
      since: 1,
      items: { added: 0, removed: 0, changed: 2 },
      departments: { transport: { added: 0, removed: 0, changed: 2 } },
    });
  });

  it('a task whose time is stated anew follows nobody', () => {
    const b = plan('19:40');
    const [transport, hotel] = b.assignments;
    const own = { ...transport.tasks[0], due: '2026-05-12T19:10:00+08:00' };
    const assignments = [{ ...transport, tasks: [own, transport.tasks[1]] }, hotel];
    const { departments } = diff(plan('19:00'), { ...b, assignments });
    expect(departments[0].tasks.map((t) => [t.task, t.follows])).toEqual([
      ['fleet', null],
      ['late', 'dinner'],
    ]);
  });

  it('sees arrivals that moved beside an unchanged plan', () => {
    const after = { batches: [arrival('15:30')], approvedAt: null, ...CALENDAR };
    const found = diff(plan(), plan(), { after });
    expect(found.batches).toMatchObject([{ key: 'in', at: { to: at('15:30') } }]);
    expect(found.items).toEqual([]);
    expect(found.departments.map((d) => d.department)).toEqual(['hotel']);
  });

  it('names added and removed parts, per person too', () => {
    const b = plan('19:00', { items: [dinner('19:00')] });
    const [transport] = b.assignments;
    const fleet = { ...transport.tasks[0], doerId: 'u3', what: '车队在东门集合' };
    const driven = { ...transport, tasks: [fleet] };
    const media = { department: 'media', tasks: [] };
    const found = diff(plan(), { ...b, assignments: [driven, media] });
    expect(found.items).toMatchObject([{ key: 'show', change: 'removed' }]);
    expect(found.departments.map((d) => [d.department, d.change])).toEqual([
      ['transport', 'changed'],
      ['media', 'added'],
      ['hotel', 'removed'],
    ]);
    expect(found.departments[0].tasks.map((t) => [t.task, t.change])).toEqual([
      ['fleet', 'changed'],
      ['late', 'removed'],
    ]);
    const part = (role: string, change: string) => ({ role, task: 'fleet', change });
    expect(found.people).toMatchObject([
      { userId: 'u3', parts: [part('doer', 'added')] },
      { userId: 'u2', parts: [part('doer', 'removed')] },
    ]);
  });

  it('a department reads its own part: no restricted item, no other department', () => {
    const found = diff(plan('19:00'), plan('19:40'), { only: ['hotel'] });
    expect(found.items.map((i) => i.key)).toEqual(['dinner']);
    expect(found.departments).toEqual([]);
    // What hangs on an item it may not see has moved all the same.
    const own = diff(plan('19:00'), plan('19:40'), { only: ['transport'] });
    expect(own.items.map((i) => i.key)).toEqual(['dinner']);
    expect(own.departments[0].tasks.map((t) => [t.task, t.follows])).toEqual([
      ['fleet', 'dinner'],
      ['late', null],
    ]);
  });

  it('grows with the plans, not with their square', () => {
    const large = (n: number, start: string): PlanDocument => ({
      schema: 1,
      items: [dinner(start)],
      assignments: [
        {
          department: 'transport',
          tasks: Array.from({ length: n }, (_, i) => ({
            ...{ key: `t${i}`, what: 'x', phase: 'execute' as const },
            due: { anchor: 'item:dinner', offset: `PT${i % 60}M` },
          })),
        },
      ],
    });
    const pair = (n: number) => [large(n, '19:00'), large(n, '19:40')] as const;
    const time = ([a, b]: ReturnType<typeof pair>): number => {
      const began = performance.now();
      diff(a, b);
      return performance.now() - began;
    };
    const [few, many] = [pair(500), pair(4000)];
    // In turn, and the best of each: what else the machine does at a moment is not measured.
    const rounds = Array.from({ length: 9 }, () => [time(few), time(many)] as const);
    const best = (which: 0 | 1): number => Math.min(...rounds.slice(1).map((one) => one[which]));
    // Eight times the tasks: a square would take 64 times as long.
    expect(best(1) / best(0)).toBeLessThan(24);
  });
});
