import type { NoticeDraft } from '../notice/notice';
import { noticesFor } from '../notice/notices-for';
import { isRefusal } from '../refusal';
import { ITEMS, MEAL, Meal, PLAN, end, lastDish, running, start } from '../testing/meal-world';
import { MINUTE } from '../time/instant';

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
    // The end that was announced is the plan's own now: it stands, and so does what hangs on it.
    expect(t.item().expectedEnd).toBe(MEAL + 80 * MINUTE);
    expect(t.task('cars', 'come')).toMatchObject({ due: MEAL + 70 * MINUTE, estimate: false });
    // Later still is an overrun of the new plan.
    overrun(t, 'officer', 60);
    expect(t.world.amendments.map((a) => a.status)).toEqual(['published', 'proposed']);
  });

  const proposed = (t: Meal) => t.world.amendments.map((a) => [a.status, a.edits[0]] as const);
  const at = (minutes: number): string => new Date(MEAL + minutes * MINUTE).toISOString();

  it('said again, its open proposal follows; let be by somebody, it is not proposed twice', () => {
    const t = running({ coordinatorId: 'head' });
    t.at(0).must('officer', start);
    overrun(t.at(40), 'officer', 40);
    overrun(t, 'officer', 50);
    expect(proposed(t)).toMatchObject([
      ['dropped', { item: 'meal', end: at(80) }],
      ['proposed', { item: 'meal', end: at(90) }],
    ]);
    t.must('head', { kind: 'amendment.drop', number: 2 });
    overrun(t, 'officer', 60);
    expect(t.world.amendments).toHaveLength(2);
  });

  it('is proposed for what comes after, once it is over before anybody has decided', () => {
    const t = running();
    t.at(0).must('officer', start);
    overrun(t.at(40), 'officer', 40);
    t.at(80).must('officer', end);
    expect(proposed(t)).toMatchObject([
      ['dropped', { item: 'meal' }],
      ['proposed', { item: 'drive', start: at(80) }],
    ]);
    // What was to be moved has begun: nothing is left to decide.
    t.at(81).must('officer', { kind: 'item.start', itemKey: 'drive' });
    expect(t.world.amendments.map((a) => a.status)).toEqual(['dropped', 'dropped']);
  });

  it('moves times only: the preview says of no item that its content changes', () => {
    const t = running();
    t.at(0).must('officer', start);
    overrun(t.at(40));
    expect(t.world.amendments[0].preview.items.map((i) => i.change)).toEqual(['moved', 'moved']);
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

describe('an item that does not take place', () => {
  const skip = { kind: 'item.skip', itemKey: 'meal', reason: 'the guests are tired' } as const;
  const come = (t: Meal) => t.task('cars', 'come');

  it('leaves no guess behind: what hangs on its real end is due as planned', () => {
    const t = running();
    expect(come(t)).toMatchObject({ due: MEAL + 50 * MINUTE, estimate: true });
    t.at(-30).must('officer', skip);
    expect(come(t)).toMatchObject({ due: MEAL + 50 * MINUTE, estimate: false });
    const actId = t.item().lastAct?.id ?? '';
    t.must('officer', { kind: 'item.undo', itemKey: 'meal', actId });
    expect(come(t).estimate).toBe(true);
  });

  it('makes nothing late by being told late', () => {
    const t = running();
    t.at(90).must('officer', skip);
    expect(come(t)).toMatchObject({ due: MEAL + 80 * MINUTE, estimate: false });
  });
});
