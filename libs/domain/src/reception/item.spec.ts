import { noticesFor } from '../notice/notices-for';
import { isRefusal } from '../refusal';
import { ITEMS, MEAL, Meal, PLAN, end, lastDish, running, start } from '../testing/meal-world';
import { HOUR, MINUTE } from '../time/instant';

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
    const both = { ...lastDish, at: t.now + HOUR, inMinutes: 10 } as const;
    expect(t.do('officer', both)).toMatchObject({ code: 'item.expected-end-twice' });
    const neither = { ...lastDish, at: null, inMinutes: null } as const;
    expect(t.do('officer', neither)).toMatchObject({ code: 'item.expected-end-missing' });
  });
});
