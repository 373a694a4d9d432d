import { LARGE_DIRECTORY, largePlan } from '../testing/large-reception';
import { DIRECTORY, person, START, TestWorld } from '../testing/test-world';
import { isRefusal } from '../refusal';
import type { Directory } from '../people/directory';
import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from '../plan/plan-document';
import type { Batch } from '../reception/reception';
import { DAY, HOUR, MINUTE } from '../time/instant';
import type { Context, World } from '../world';
import type { RehearsalOptions, RehearsalReport } from './rehearsal-report';
import { rehearse } from './rehearse';
import type { WeakPoint } from './weak-point';

// The guests arrive at 08:00 in Shanghai, a week from now, and leave three days later; nothing is at night.
const batch = (key: string, direction: Batch['direction'], at: number): Batch => ({
  key,
  direction,
  at,
  mode: null,
  number: null,
  place: null,
  group: null,
});
const BATCHES = [
  batch('in', 'arrival', START + 7 * DAY),
  batch('out', 'departure', START + 10 * DAY),
];

const ITEMS: readonly PlanItem[] = [
  {
    key: 'welcome',
    kind: 'meeting',
    title: 'Welcome',
    place: 'hotel',
    start: { anchor: 'arrival', offset: 'PT1H' },
    end: { anchor: 'arrival', offset: 'PT90M' },
  },
  {
    key: 'talk',
    kind: 'meeting',
    title: 'Talk',
    place: 'hall',
    travelMinutes: 15,
    start: { anchor: 'arrival', offset: 'PT3H' },
    end: { anchor: 'arrival', offset: 'PT5H' },
  },
  {
    key: 'dinner',
    kind: 'meal',
    title: 'Dinner',
    place: 'garden',
    travelMinutes: 20,
    start: { anchor: 'arrival', offset: 'PT10H' },
    end: { anchor: 'arrival', offset: 'PT12H' },
  },
];

const prepare: PlanTask = {
  key: 'prepare',
  item: 'talk',
  what: 'rehearse the way',
  phase: 'prepare',
  due: { anchor: 'arrival', offset: '-PT15H' },
};

const serve = (key: string, item: string, more: Partial<PlanTask> = {}): PlanTask => ({
  key,
  item,
  what: 'be there',
  phase: 'execute',
  due: { anchor: `item:${item}`, offset: '-PT20M' },
  ...more,
});

const packages = (): readonly PlanAssignment[] =>
  DIRECTORY.departments.map(({ code }) => ({
    department: code,
    tasks: [prepare, serve('hall', 'talk'), serve('table', 'dinner')],
  }));

const clean = (): PlanDocument => ({ schema: 1, items: ITEMS, assignments: packages() });

/** The clean plan with something more for the drivers. */
const withTasks = (...tasks: readonly PlanTask[]): PlanDocument => ({
  ...clean(),
  assignments: packages().map((a) =>
    a.department === 'cars' ? { ...a, tasks: [...a.tasks, ...tasks] } : a,
  ),
});

const SEEDS = [1, 2, 3, 20260301];

function stage(plan: PlanDocument, directory?: Directory): [World, Context] {
  const t = new TestWorld({ batches: BATCHES });
  if (directory) t.directory = directory;
  t.must('officer', { kind: 'reception.launch' });
  t.must('officer', { kind: 'plan.save', document: plan, expectedRevision: 0 });
  return [t.world, t.context()];
}

function play(
  plan: PlanDocument,
  options: Partial<RehearsalOptions> = {},
  directory?: Directory,
): RehearsalReport {
  const [world, ctx] = stage(plan, directory);
  const report = rehearse(world, ctx, { seed: 1, lateness: 'usual', ...options });
  if (isRefusal(report)) throw new Error(JSON.stringify(report));
  return report;
}

const kinds = (points: readonly WeakPoint[]): string[] => [
  ...new Set(points.map((w) => w.code.slice(0, w.code.indexOf('.')))),
];

describe('a rehearsal', () => {
  it.each(SEEDS)('finds nothing wrong with a plan that is right (seed %i)', (seed) => {
    for (const lateness of ['none', 'usual'] as const) {
      const report = play(clean(), { seed, lateness });
      expect(report.weakPoints).toEqual([]);
      expect(report.closed).toBe(true);
      expect(report.stages.map((s) => [s.stage, s.overridden])).toEqual([
        ['confirm', false],
        ['plan', false],
        ['prepare', false],
        ['execute', false],
        ['summarize', false],
      ]);
    }
  });

  it('with nobody late, nothing ends late', () => {
    const report = play(clean(), { lateness: 'none' });
    expect(report.late).toEqual([]);
    expect(report.figures).toMatchObject({ items: 3, tasks: 9, escalations: 0 });
  });

  it('with bad habits, says what ended late, the latest first', () => {
    const { late, lateTotal } = play(
      withTasks(...Array.from({ length: 20 }, (_, i) => serve(`more${i}`, 'dinner'))),
      { lateness: 'bad' },
    );
    expect(lateTotal).toBeGreaterThan(0);
    expect(late.map((l) => l.by)).toEqual(late.map((l) => l.by).sort((a, b) => b - a));
    expect(late.every((l) => (l.doneAt ?? Infinity) > l.due)).toBe(true);
  });

  it('is the same for the same seed, and another for another', () => {
    const [world, ctx] = stage(clean());
    const options = { seed: 7, lateness: 'bad' } as const;
    const once = rehearse(world, ctx, options);
    expect(rehearse(world, ctx, options)).toEqual(once);
    expect(rehearse(world, ctx, { ...options, seed: 8 })).not.toEqual({ ...once, seed: 8 });
  });

  it('leaves the reception as it is', () => {
    const [world, ctx] = stage(clean());
    const before = structuredClone(world);
    rehearse(world, ctx, { seed: 1, lateness: 'bad' });
    expect(world).toEqual(before);
  });

  it('plays the plan in force once work has begun, from the launch', () => {
    const t = new TestWorld({ batches: BATCHES }).toPrepare(clean());
    t.now += 3 * HOUR;
    const report = rehearse(t.world, t.context(), { seed: 1, lateness: 'none' });
    expect(report).toMatchObject({ plan: 'inForce', from: t.world.reception.launchedAt });
    expect(report).toMatchObject({ closed: true, weakPoints: [] });
  });

  it('plays a visit that was launched late as if it had been launched a week before', () => {
    const t = new TestWorld({ batches: BATCHES }).toPrepare(clean());
    const arrival = BATCHES[0].at ?? 0;
    const reception = { ...t.world.reception, launchedAt: arrival + 20 * HOUR };
    const report = rehearse({ ...t.world, reception }, t.context(), { seed: 1, lateness: 'none' });
    const stages = ['confirm', 'plan', 'prepare', 'execute', 'summarize'];
    expect(report).toMatchObject({
      from: arrival - 7 * 24 * HOUR,
      closed: true,
      stages: stages.map((stage) => ({ stage, overridden: false })),
    });
  });

  it('hands over from one department to the other, or says that the stage waits for it', () => {
    const luggage = serve('luggage', 'talk', {
      phase: 'prepare',
      due: { anchor: 'arrival', offset: '-PT16H' },
      handover: { to: 'rooms' },
    });
    expect(play(withTasks(luggage))).toMatchObject({ closed: true, weakPoints: [] });
  });

  it('needs a plan', () => {
    const t = new TestWorld();
    const refused = rehearse(t.world, t.context(), { seed: 1, lateness: 'none' });
    expect(refused).toMatchObject({ code: 'plan.empty' });
  });
});

/** F37: each of the five is planted alone; the rehearsal names it, and where it is. */
describe('five planted faults', () => {
  const nobodyInMeals: Directory = {
    ...DIRECTORY,
    people: DIRECTORY.people.filter((p) => p.departmentId !== 'id-meals'),
  };
  const manyDrivers: Directory = {
    ...DIRECTORY,
    people: [
      ...DIRECTORY.people,
      person('cars.second', 'departmentMember', 'id-cars'),
      person('cars.third', 'departmentMember', 'id-cars'),
    ],
  };
  const nightTask = serve('lamps', 'talk', { due: { anchor: 'arrival', offset: '-PT5H' } });
  const bothHalls = withTasks(
    serve('car-a', 'talk', {
      doerId: 'cars.member',
      place: 'airport',
      from: { anchor: 'item:talk', offset: '-PT40M' },
    }),
    serve('car-b', 'talk', {
      doerId: 'cars.member',
      place: 'station',
      from: { anchor: 'item:talk', offset: '-PT30M' },
    }),
  );
  const tight: PlanDocument = {
    ...clean(),
    items: ITEMS.map((i) => (i.key === 'talk' ? { ...i, travelMinutes: 120 } : i)),
  };
  const lateReady = withTasks({ ...prepare, key: 'flags', due: { anchor: 'arrival' } });

  it.each(SEEDS)('no owner (seed %i)', (seed) => {
    const report = play(clean(), { seed }, nobodyInMeals);
    const { weakPoints } = report;
    expect(weakPoints).toContainEqual(
      expect.objectContaining({ code: 'ownerless.department', department: 'meals' }),
    );
    expect(kinds(weakPoints)).toEqual(expect.arrayContaining(['ownerless', 'signature', 'stage']));
    expect(report.closed).toBe(true);
  });

  it.each(SEEDS)('one person in two places (seed %i)', (seed) => {
    const { weakPoints } = play(bothHalls, { seed }, manyDrivers);
    expect(weakPoints).toMatchObject([
      {
        code: 'double-booked.person',
        userId: 'cars.member',
        task: 'car-a',
        with: { task: 'car-b' },
        by: 10 * MINUTE,
      },
    ]);
  });

  it.each(SEEDS)('no time for the way (seed %i)', (seed) => {
    const { weakPoints } = play(tight, { seed, lateness: 'none' });
    expect(weakPoints).toMatchObject([
      { code: 'buffer.missing', item: 'talk', with: { item: 'welcome' }, by: 30 * MINUTE },
    ]);
  });

  it.each(SEEDS)('a reminder at night (seed %i)', (seed) => {
    const { weakPoints } = play(withTasks(nightTask), { seed });
    expect(weakPoints).toMatchObject([
      { code: 'reminder.night', department: 'cars', task: 'lamps' },
    ]);
  });

  it.each(SEEDS)('a signature that cannot come in time (seed %i)', (seed) => {
    const { weakPoints } = play(lateReady, { seed });
    expect(weakPoints).toContainEqual(
      expect.objectContaining({
        code: 'signature.late-by-plan',
        department: 'cars',
        scope: 'ready',
        task: 'flags',
        by: 12 * HOUR,
      }),
    );
    expect(kinds(weakPoints).filter((k) => k !== 'stage')).toEqual(['signature']);
  });

  it('a doer who is not of the department, and work that nobody else could check', () => {
    const lonely: Directory = {
      ...DIRECTORY,
      people: DIRECTORY.people.filter((p) => p.userId !== 'rooms.member'),
    };
    const { weakPoints } = play(
      withTasks(
        serve('wrong', 'talk', { doerId: 'meals.member' }),
        serve('unseen', 'talk', { doerId: 'cars.member', checkerId: 'gone' }),
      ),
      {},
      lonely,
    );
    expect(weakPoints).toContainEqual(
      expect.objectContaining({ code: 'ownerless.doer', task: 'wrong', userId: 'meals.member' }),
    );
    expect(weakPoints).toContainEqual(
      expect.objectContaining({ code: 'ownerless.checker', department: 'cars', task: 'unseen' }),
    );
    expect(weakPoints.filter((w) => w.department === 'rooms' && w.scope === undefined)).toEqual([
      expect.objectContaining({ code: 'ownerless.alone', userId: 'rooms.head' }),
    ]);
  });

  it('more at once than a department has people', () => {
    const at = (n: number): PlanTask =>
      serve(`car${n}`, 'talk', {
        place: `gate ${n}`,
        from: { anchor: 'item:talk', offset: '-PT40M' },
      });
    const { weakPoints } = play(withTasks(at(1), at(2)));
    expect(kinds(weakPoints)).toEqual(['double-booked']);
    expect(weakPoints).toContainEqual(
      expect.objectContaining({
        code: 'double-booked.short-handed',
        task: 'car1',
        with: expect.objectContaining({ task: 'car2' }) as unknown,
      }),
    );
    expect(play(withTasks(at(1), at(2)), {}, manyDrivers).weakPoints).toEqual([]);
  });

  it('a train that does not wait', () => {
    const train: PlanItem = {
      key: 'train',
      kind: 'departure-rail',
      title: 'Train',
      place: 'station',
      travelMinutes: 1,
      start: { anchor: 'item:dinner', edge: 'end', offset: 'PT1M' },
      end: { anchor: 'item:dinner', edge: 'end', offset: 'PT1M' },
    };
    const plan = { ...clean(), items: [...ITEMS, train] };
    const missed = Array.from({ length: 20 }, (_, seed) => play(plan, { seed, lateness: 'bad' }))
      .flatMap((r) => r.weakPoints)
      .filter((w) => w.code === 'buffer.missed');
    expect(missed.length).toBeGreaterThan(0);
    expect(new Set(missed.map((w) => w.item))).toEqual(new Set(['train']));
  });
});

it('plays three days with 320 tasks in well under a minute of CPU', () => {
  const [world, ctx] = stage(largePlan(320), LARGE_DIRECTORY);
  const before = process.cpuUsage();
  const report = rehearse(world, ctx, { seed: 1, lateness: 'usual' });
  const { user, system } = process.cpuUsage(before);
  expect(report).toMatchObject({ closed: true, figures: { tasks: 320, items: 18 } });
  expect((user + system) / 1000).toBeLessThan(10_000);
  if (!isRefusal(report)) expect(report.until - report.from).toBeGreaterThan(3 * DAY);
});
