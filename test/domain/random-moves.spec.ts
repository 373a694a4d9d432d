import fc from 'fast-check';
import type { Decision } from '../../libs/domain/src/decision';
import type { PlanDocument } from '../../libs/domain/src/plan/plan-document';
import type { ReceptionFacts } from '../../libs/domain/src/reception/reception';
import { isRefusal } from '../../libs/domain/src/refusal';
import {
  DoneBook,
  FiringBook,
  notAsPreviewed,
  staleDeadlines,
  unsettled,
} from './support/plan-oracle';
import type { Keeping } from './support/kept-oracle';
import { notAsComputed, notAsSummed } from './support/kept-oracle';
import type { Step } from './support/random-change';
import { pass, someAct, someEdit } from './support/random-change';
import { randomFacts, randomPlan } from './support/random-plan';
import { DEPARTMENTS } from '../../libs/domain/src/testing/test-world';
import { WatchedWorld } from './support/watched-world';
import { HOUR } from '../../libs/domain/src/time/instant';
import type { Amendment } from '../../libs/domain/src/amendment/amendment';

/** Issue 4, check 3. A failure prints its seed and its smallest case; YB_PLANS asks for more of them. */
const RUNS = Number(process.env.YB_PLANS ?? 1000);
const HOLIDAYS = [{ year: 2026, off: [], worked: [], source: 'test' }];

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(99),
  which: fc.nat(30),
  size: fc.integer({ min: -240, max: 300 }),
  wait: fc.nat(9),
});

const life = fc.record({
  plan: randomPlan,
  facts: randomFacts,
  /** Departments that have done everything when the moves begin. */
  diligent: fc.subarray([...DEPARTMENTS]),
  steps: fc.array(step, { minLength: 3, maxLength: 5 }),
});

interface Given {
  readonly plan: PlanDocument;
  readonly facts: Partial<ReceptionFacts>;
  readonly diligent: readonly string[];
}

/** One random life, with everything that must hold after each step. */
class Life {
  readonly t: WatchedWorld;
  readonly faults: string[] = [];
  private readonly done = new DoneBook();
  private readonly fired = new FiringBook();

  constructor(
    { plan, facts, diligent }: Given,
    private readonly count: Keeping & { published: number; rechecks: number; fired: number },
  ) {
    this.t = new WatchedWorld(facts);
    this.t.law = { ...this.t.law, holidays: HOLIDAYS };
    this.t.toPrepare(plan);
    for (const code of diligent) {
      const { id: assignmentId } = this.t.assignment(code);
      const taskIds = this.t.world.tasks
        .filter((x) => x.assignmentId === assignmentId)
        .map((x) => x.id);
      this.t.must(`${code}.head`, { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
      this.noted(this.t.do(`${code}.head`, { kind: 'task.finish', assignmentId, taskIds }));
    }
  }

  live(one: Step, next: Step): void {
    const { t } = this;
    pass(t, one);
    t.look();
    const halved = { ...one, what: one.what >> 1 };
    if (one.what % 3 === 0) this.act(halved);
    else this.change(halved, next);
    this.faults.push(...staleDeadlines(t), ...this.done.faults(t));
    t.look();
    this.faults.push(...unsettled(t), ...this.fired.faults(t));
  }

  private act(one: Step): void {
    const [who, command] = someAct(this.t, one);
    this.noted(this.t.do(who, command));
  }

  private noted(decision: Decision): void {
    if (isRefusal(decision)) return;
    this.done.done(
      this.t,
      decision.flatMap((f) => (f.type === 'TaskFinished' ? [f.taskId] : [])),
    );
  }

  private change(one: Step, next: Step): void {
    const edits = [someEdit(this.t, one)];
    const proposed = this.t.do('officer', { kind: 'amendment.propose', edits, reason: 'random' });
    if (isRefusal(proposed)) return;
    if (next.wait % 3 === 0) {
      // What was previewed may be overtaken before it is approved.
      this.t.now += HOUR;
      this.act(next);
    }
    // Along the route, and again when what was seen has changed since.
    ['head', 'leader', 'head', 'leader'].forEach((who) => this.approve(who));
  }

  private approve(who: string): void {
    const { t } = this;
    const a = t.world.amendments.at(-1);
    if (!a || a.status === 'published') return;
    t.look();
    const before = t.world;
    const { number, previewHash } = a;
    this.faults.push(...notAsComputed(t, who, a, this.count));
    t.do(who, { kind: 'amendment.approve', number, previewHash });
    const after: Amendment | undefined = t.world.amendments.at(-1);
    if (after?.status !== 'published') return;
    this.faults.push(...notAsPreviewed(before, t.world, a));
    this.faults.push(...notAsSummed(before, t.world, a, this.count));
    this.count.published += 1;
    this.count.rechecks += a.preview.tasks.filter((x) => x.recheckBy !== null).length;
  }
}

describe('any plan, any moves', () => {
  it(`${RUNS} plans: no stale deadline, no early or double firing, no lost re-check; the preview is what happens, prepared or computed`, () => {
    const count = { published: 0, rechecks: 0, fired: 0, stood: 0, moved: 0, summed: 0 };
    const seed = Number(process.env.YB_SEED ?? Math.floor(Math.random() * 2 ** 31));
    fc.assert(
      fc.property(life, ({ steps, ...given }) => {
        const one = new Life(given, count);
        steps.forEach((s, i) => one.live(s, steps[(i + 1) % steps.length]));
        count.fired += one.t.firings.length;
        expect(one.faults).toEqual([]);
      }),
      { numRuns: RUNS, seed },
    );
    process.stdout.write(`random moves: seed ${seed}, ${JSON.stringify(count)}\n`);
    // Lively enough to show something.
    expect(Math.min(count.published, count.fired, count.rechecks)).toBeGreaterThan(RUNS / 2);
    expect(Math.min(count.stood, count.moved, count.summed)).toBeGreaterThan(RUNS / 4);
  }, 240_000);
});
