import { settle } from '../deadline/settle';
import { evolveAll } from '../evolve';
import type { NoticeDraft } from '../notice/notice';
import { noticesFor } from '../notice/notices-for';
import type { PlanDocument, PlanItem, PlanTask } from '../plan/plan-document';
import { isRefusal } from '../refusal';
import { START, TestWorld } from '../testing/test-world';
import { derive } from '../derive';
import { HOUR, MINUTE } from '../time/instant';

const iso = (at: number): string => new Date(at).toISOString();
/** The meal: 60 minutes, in ten hours. */
const MEAL = START + 10 * HOUR;

const ITEMS: readonly PlanItem[] = [
  { key: 'in', kind: 'arrival-air', title: 'Arrival', start: iso(MEAL - 2 * HOUR) },
  { key: 'meal', kind: 'meal', title: 'Meal', start: iso(MEAL), end: iso(MEAL + HOUR) },
  {
    key: 'drive',
    kind: 'transfer',
    title: 'Drive',
    start: iso(MEAL + HOUR + 10 * MINUTE),
    end: iso(MEAL + HOUR + 40 * MINUTE),
  },
];

const task = (key: string, more: Partial<PlanTask>): PlanTask => ({
  ...{ key, what: key, phase: 'execute', check: 'none', item: 'meal' },
  due: { anchor: 'item:meal' },
  ...more,
});

const PLAN: PlanDocument = {
  schema: 1,
  items: ITEMS,
  assignments: [
    {
      department: 'cars',
      tasks: [
        task('come', {
          item: 'drive',
          due: { anchor: 'item:meal', edge: 'end', offset: '-PT10M', real: true },
          doerId: 'cars.member',
        }),
        task('either', {
          item: 'drive',
          due: {
            earliest: [
              { anchor: 'item:meal', edge: 'end', real: true },
              { anchor: 'item:drive', edge: 'end' },
            ],
          },
        }),
        task('fixed', { item: 'drive', due: { anchor: 'item:drive' } }),
      ],
    },
    {
      department: 'meals',
      tasks: [
        task('water', {
          due: { anchor: 'item:meal', edge: 'end' },
          repeat: { every: 'PT15M' },
          doerId: 'meals.member',
        }),
      ],
    },
    { department: 'rooms', tasks: [task('beds', { item: null, due: iso(MEAL + 8 * HOUR) })] },
  ],
};

class Meal extends TestWorld {
  told: NoticeDraft[] = [];

  at(minutes: number): this {
    this.now = MEAL + minutes * MINUTE;
    return this;
  }

  /** Settles what is due, as the conductor does, and keeps what is told. */
  settle(): readonly string[] {
    const facts = settle(this.world, this.now, 'all');
    this.world = derive(evolveAll(this.world, facts), 'all');
    this.told = [...noticesFor(facts, this.world, this.context(), null)];
    return facts.map((f) =>
      f.subject.kind === 'item' ? `${f.step} ${f.subject.key} ${f.subject.edge}` : f.subject.kind,
    );
  }

  /** Lets the conductor look every minute up to then; what prompts and asks it made, by minute. */
  run(from: number, to: number): readonly string[] {
    const made: string[] = [];
    for (let minute = from; minute <= to; minute++) {
      const facts = this.at(minute).settle();
      made.push(...facts.filter((f) => f === 'task-prompt').map(() => `${minute}`));
    }
    return made;
  }

  item(key = 'meal'): TestWorld['world']['items'][number] {
    const item = this.world.items.find((i) => i.key === key);
    if (!item) throw new Error(`no ${key}`);
    return item;
  }
}

const running = (facts: ConstructorParameters<typeof TestWorld>[0] = {}): Meal => {
  const t = new Meal({ liaisonIds: ['cars.head'], ...facts });
  t.toPrepare(PLAN);
  return t;
};
const start = { kind: 'item.start', itemKey: 'meal' } as const;
const end = { kind: 'item.end', itemKey: 'meal' } as const;
const lastDish = { kind: 'item.expect-end', itemKey: 'meal', inMinutes: 10 } as const;

describe('who reports what happens', () => {
  it('the office, those who go along, and departments with a task on the item', () => {
    const may = (who: string): boolean =>
      !isRefusal(running({ liaisonIds: [] }).at(0).do(who, start));
    expect(['officer', 'meals.head', 'meals.member'].map(may)).toEqual([true, true, true]);
    expect(['cars.head', 'rooms.head', 'rooms.member', 'leader'].map(may)).toEqual(
      Array(4).fill(false),
    );
    expect(isRefusal(running().at(0).do('cars.head', start))).toBe(false); // as liaison
  });

  it('the people of our side whom the plan names at it', () => {
    const t = new Meal();
    const items = ITEMS.map((i) =>
      i.key === 'meal' ? { ...i, companions: [{ userId: 'leader', role: 'host' as const }] } : i,
    );
    t.toPrepare({ ...PLAN, items });
    expect(isRefusal(t.at(0).do('leader', start))).toBe(false);
  });

  it('skipping is for those who run the itinerary', () => {
    const skip = { kind: 'item.skip', itemKey: 'meal', reason: 'ill' } as const;
    expect(running({ liaisonIds: [] }).at(0).do('meals.head', skip)).toMatchObject({ status: 403 });
  });

  it('a plane that has landed has ended its item, also when nobody reported the start', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    expect(t.item('in')).toMatchObject({ status: 'ended', actualEnd: t.now });
    expect(t.do('officer', { kind: 'item.landed', itemKey: 'meal' })).toMatchObject({
      code: 'item.not-travel',
    });
  });
});

describe('a wrong report', () => {
  it('is undone within ten seconds by the one who gave it, and everything with it', () => {
    const t = running().at(0);
    const before = t.item();
    t.must('officer', start);
    const actId = t.item().lastAct?.id ?? '';
    const undo = { kind: 'item.undo', itemKey: 'meal', actId } as const;
    expect(t.do('head', undo)).toMatchObject({ code: 'undo.not-yours' });
    t.must('officer', undo);
    expect(t.item()).toEqual({ ...before, startFired: t.item().startFired });
    t.must('officer', start);
    t.now += 11_000;
    const late = { ...undo, actId: t.item().lastAct?.id ?? '' };
    expect(t.do('officer', late)).toMatchObject({ code: 'undo.too-late' });
  });

  it('takes back both facts of a landing', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    t.must('officer', { kind: 'item.undo', itemKey: 'in', actId: t.item('in').lastAct?.id ?? '' });
    expect(t.item('in')).toMatchObject({ status: 'planned', actualStart: null, actualEnd: null });
  });

  it('is corrected later with a reason, within what can be', () => {
    const t = running().at(0);
    t.must('officer', start);
    t.at(30);
    const correct = { kind: 'item.correct', itemKey: 'meal', reason: 'wrong' } as const;
    const wrong = (times: { start: number | null; end: number | null }) =>
      t.do('officer', { ...correct, ...times });
    expect(wrong({ start: null, end: t.now })).toMatchObject({ code: 'item.end-without-start' });
    expect(wrong({ start: t.now, end: MEAL })).toMatchObject({ code: 'item.end-before-start' });
    expect(wrong({ start: t.now + 1, end: null })).toMatchObject({ code: 'item.time-ahead' });
    expect(wrong({ start: MEAL, end: null })).toMatchObject({ code: 'item.unchanged' });
    t.must('officer', { ...correct, start: null, end: null });
    expect(t.item()).toMatchObject({ status: 'planned', actualStart: null });
  });
});

describe('what hangs on a real end', () => {
  it('is an estimate that reminds nobody until the end is announced', () => {
    const t = running().at(0);
    t.must('officer', start);
    expect(t.task('cars', 'come')).toMatchObject({ estimate: true, due: MEAL + 50 * MINUTE });
    t.at(200);
    t.settle();
    expect(t.task('cars', 'come').dueFired).toBe(0);
    expect(t.task('cars', 'fixed').dueFired).not.toBe(0);
  });

  it('follows the announcement, and follows again, without asking for another 签收', () => {
    const t = running();
    t.must('cars.member', {
      kind: 'task.acknowledge',
      assignmentId: t.assignment('cars').id,
      taskIds: [t.task('cars', 'come').id],
    });
    const { acknowledgedHash } = t.task('cars', 'come');
    t.at(0).must('officer', start);
    const fixed = t.task('cars', 'fixed');
    const facts = t.at(20).do('meals.member', { ...lastDish, inMinutes: 25 });
    if (isRefusal(facts)) throw new Error(facts.code);
    expect(t.task('cars', 'come')).toMatchObject({ due: MEAL + 35 * MINUTE, estimate: false });
    expect(t.task('cars', 'either')).toMatchObject({ due: MEAL + 45 * MINUTE, estimate: false });
    expect(t.task('cars', 'come')).toMatchObject({
      acknowledgedHash,
      contentHash: acknowledgedHash,
    });
    expect(t.task('cars', 'fixed')).toEqual(fixed);
    const told = noticesFor(facts, t.world, t.context(), 'meals.member');
    expect(told.map((n) => [n.userId, n.kind])).toContainEqual(['cars.member', 'timeSet']);

    t.must('meals.member', { ...lastDish, inMinutes: 40 });
    expect(t.task('cars', 'come').due).toBe(MEAL + 50 * MINUTE);
    t.at(40).must('officer', end);
    expect(t.task('cars', 'come').due).toBe(MEAL + 30 * MINUTE);
    expect(t.world.assignments.find((a) => a.departmentCode === 'cars')?.nextDue).not.toBeNull();
  });

  it('is open again when the report is undone, and its doer is told', () => {
    const t = running().at(0);
    t.must('officer', start);
    t.at(40).must('officer', end);
    expect(t.task('cars', 'come').estimate).toBe(false);
    const actId = t.item().lastAct?.id ?? '';
    const facts = t.do('officer', { kind: 'item.undo', itemKey: 'meal', actId });
    if (isRefusal(facts)) throw new Error(facts.code);
    expect(t.task('cars', 'come')).toMatchObject({ estimate: true, due: MEAL + 50 * MINUTE });
    const told = noticesFor(facts, t.world, t.context(), null);
    expect(told.map((n) => [n.userId, n.kind])).toContainEqual(['cars.member', 'timeOpen']);
  });

  it('refuses an end that has passed, or that is announced already', () => {
    const t = running().at(0);
    expect(t.do('officer', lastDish)).toMatchObject({ code: 'item.not-started' });
    t.must('officer', start);
    t.at(20);
    const at = { kind: 'item.expect-end', itemKey: 'meal', at: t.now - 1 } as const;
    expect(t.do('officer', at)).toMatchObject({ code: 'item.expected-end-past' });
    t.must('officer', lastDish);
    expect(t.do('officer', lastDish)).toMatchObject({ code: 'item.expected-end-unchanged' });
  });
});

describe('silence', () => {
  const asks = (t: Meal): readonly string[] => t.settle().filter((f) => / (start|end)$/.test(f));

  it('asks once per edge, ten minutes late, then the head of the office; it starts nothing', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    expect(asks(t.at(9))).toEqual([]);
    expect(asks(t.at(10))).toEqual(['ask meal start']);
    expect(t.told.filter((n) => n.kind === 'itemUnreported').map((n) => n.userId)).toEqual([
      'cars.head',
      'officer',
    ]);
    expect(asks(t.at(11))).toEqual([]);
    expect(asks(t.at(54))).toEqual([]);
    expect(asks(t.at(55))).toEqual(['office meal start']);
    expect(asks(t.at(60))).toEqual([]);
    expect(t.item().status).toBe('planned');
    t.must('officer', start);
    expect(t.world.reception.nextDue).not.toBeNull();
    // It ran late: its end is expected at 120.
    expect(asks(t.at(129))).not.toContain('ask meal end');
    expect(asks(t.at(130))).toEqual(['ask meal end']);
  });

  it('does not ask whether the next has begun while the one before still runs', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    t.at(0).must('officer', start);
    expect(asks(t.at(85))).toEqual(['ask meal end']);
    t.must('officer', end);
    expect(asks(t.at(94))).toEqual([]);
    expect(asks(t.at(95))).toEqual(['ask drive start']);
  });

  it('gives time to report what lies behind when work may begin', () => {
    const t = new Meal();
    t.toPlan(PLAN);
    t.must('officer', { kind: 'plan.send' });
    for (const a of PLAN.assignments) t.sign(a.department, 'plan');
    t.must('officer', { kind: 'plan.submit' });
    t.at(5).approve();
    t.advance('plan');
    expect(asks(t.at(14))).toEqual([]);
    expect(asks(t.at(15))).toEqual(['ask in start', 'ask meal start']);
    // Reported late, with its real time: its end is not asked for at once.
    t.at(100).must('officer', { ...start, occurredAt: MEAL });
    expect(asks(t.at(109))).not.toContain('ask meal end');
    expect(asks(t.at(110))).toContain('ask meal end');
  });

  it('asks anew for a new expected end', () => {
    const t = running().at(-120);
    t.must('officer', { kind: 'item.landed', itemKey: 'in' });
    t.at(0).must('officer', start);
    expect(asks(t.at(70))).toEqual(['ask meal end']);
    t.must('officer', { ...lastDish, inMinutes: 20 });
    expect(asks(t.at(99))).toEqual([]);
    expect(asks(t.at(100))).toEqual(['ask meal end']);
  });
});

describe('a repeated task', () => {
  it('prompts exactly three times in an hour of quarters, and only while the item runs', () => {
    const t = running();
    expect(t.run(-10, -1)).toEqual([]);
    t.at(0).must('officer', start);
    expect(t.run(0, 200)).toEqual(['15', '30', '45']);
    expect(t.task('meals', 'water').promptsFired).toBe(3);
  });

  it('tells the doer, and wakes at the next prompt', () => {
    const t = running();
    t.at(0).must('officer', start);
    expect(t.assignment('meals').nextDue).toBe(MEAL + 15 * MINUTE);
    t.at(15).settle();
    expect(t.told.map((n) => [n.userId, n.kind, n.holdUntil])).toContainEqual([
      'meals.member',
      'servicePrompt',
      null,
    ]);
    expect(t.assignment('meals').nextDue).toBe(MEAL + 30 * MINUTE);
    expect(t.settle()).toEqual([]);
  });

  it('stops at once when the item ends early, and counts from the real start', () => {
    const t = running();
    t.at(5).must('officer', start);
    expect(t.run(5, 36)).toEqual(['20', '35']);
    t.must('officer', end);
    expect(t.run(36, 120)).toEqual([]);
  });

  it('goes on when a longer end is announced', () => {
    const t = running();
    t.at(0).must('officer', start);
    t.run(0, 40);
    t.at(40).must('officer', { ...lastDish, inMinutes: 40 });
    expect(t.run(40, 200)).toEqual(['45', '60', '75']);
  });

  it('after an outage counts what lies behind, and says it once or, after the end, not at all', () => {
    const t = running();
    t.at(0).must('officer', start);
    const prompts = (): number => t.told.filter((n) => n.kind === 'servicePrompt').length;
    expect(
      t
        .at(46)
        .settle()
        .filter((f) => f === 'task-prompt'),
    ).toHaveLength(3);
    expect(prompts()).toBe(1);
    const late = running();
    late.at(0).must('officer', start);
    expect(
      late
        .at(80)
        .settle()
        .filter((f) => f === 'task-prompt'),
    ).toHaveLength(3);
    expect(late.told.filter((n) => n.kind === 'servicePrompt')).toEqual([]);
  });

  it('a corrected start neither doubles nor drops what is to come', () => {
    const t = running();
    t.at(0).must('officer', start);
    t.run(0, 20);
    t.at(20).must('officer', {
      ...{ kind: 'item.correct', itemKey: 'meal', reason: 'earlier' },
      ...{ start: MEAL - 5 * MINUTE, end: null },
    });
    expect(t.run(20, 120)).toEqual(['25', '40']);
  });

  it('is silent once its doer has reported it done', () => {
    const t = running();
    t.at(0).must('officer', start);
    const many = { assignmentId: t.assignment('meals').id, taskIds: [t.task('meals', 'water').id] };
    t.must('meals.member', { kind: 'task.acknowledge', ...many });
    t.must('meals.member', { kind: 'task.finish', ...many });
    expect(t.run(0, 60)).toEqual([]);
  });
});

describe('an overrun', () => {
  const overrun = (t: Meal, who = 'officer', minutes = 40): readonly NoticeDraft[] => {
    const facts = t.do(who, { ...lastDish, inMinutes: minutes });
    if (isRefusal(facts)) throw new Error(facts.code);
    return noticesFor(facts, t.world, t.context(), who);
  };

  it('that makes a later item late is proposed as a change, once, and told to the 总协调', () => {
    const t = running({ coordinatorId: 'head' });
    t.at(0).must('officer', start);
    t.at(40);
    const told = overrun(t).map((n) => [n.userId, n.kind]);
    expect(told).toContainEqual(['head', 'changeAsked']);
    expect(told).not.toContainEqual(['head', 'overrun']);
    const [amendment] = t.world.amendments;
    expect(amendment).toMatchObject({
      source: 'overrun',
      status: 'proposed',
      proposedBy: 'officer',
    });
    expect(amendment.preview.items).toMatchObject([
      { item: 'meal', byRipple: false },
      { item: 'drive', byRipple: true, to: { start: MEAL + 80 * MINUTE } },
    ]);
    expect(t.item('drive').startAt).toBe(MEAL + 70 * MINUTE); // only an amendment moves it
    const { previewHash } = amendment;
    t.must('head', { kind: 'amendment.approve', number: 1, previewHash });
    expect(t.item('drive').startAt).toBe(MEAL + 80 * MINUTE);
    expect(t.task('cars', 'fixed').due).toBe(MEAL + 80 * MINUTE);
    overrun(t, 'officer', 60);
    expect(t.world.amendments).toHaveLength(1);
  });

  it('takes its proposal back when the report was wrong', () => {
    const t = running();
    t.at(0).must('officer', start);
    t.at(40).must('officer', { ...lastDish, inMinutes: 40 });
    const actId = t.item().lastAct?.id ?? '';
    t.must('officer', { kind: 'item.undo', itemKey: 'meal', actId });
    expect(t.world.amendments.map((a) => a.status)).toEqual(['dropped']);
    t.must('officer', { ...lastDish, inMinutes: 40 });
    expect(t.world.amendments.map((a) => a.status)).toEqual(['dropped', 'proposed']);
    const correct = { kind: 'item.correct', itemKey: 'meal', reason: 'wrong', end: null } as const;
    t.must('officer', { ...correct, start: MEAL + MINUTE });
    expect(t.world.amendments.map((a) => a.status)).toEqual(['dropped', 'dropped']);
  });

  it('that only a fixed item is in the way of is told, with its name', () => {
    const t = new Meal({ coordinatorId: 'head' });
    const items = ITEMS.map((i) => (i.key === 'drive' ? { ...i, hardness: 'fixed' as const } : i));
    t.toPrepare({ ...PLAN, items });
    t.at(0).must('officer', start);
    const facts = t.at(95).do('officer', end);
    if (isRefusal(facts)) throw new Error(facts.code);
    const told = noticesFor(facts, t.world, t.context(), 'officer');
    expect(told.find((n) => n.kind === 'overrun')).toMatchObject({
      userId: 'head',
      refs: [
        { id: 'meal', label: 'overruns' },
        { id: 'drive', label: 'conflict' },
      ],
    });
    expect(t.world.amendments).toEqual([]);
  });

  it('of less than ten minutes, or within the buffer, is nobody’s business', () => {
    const t = running();
    t.at(0).must('officer', start);
    expect(overrun(t.at(40), 'officer', 29).map((n) => n.kind)).not.toContain('overrun');
    expect(t.world.amendments).toEqual([]);
  });
});
