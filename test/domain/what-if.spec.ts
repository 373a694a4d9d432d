import fc from 'fast-check';
import type { Amendment, PlanEdit, PlanItem, World } from '@app/domain';
import { isAcknowledged, isOwed } from '@app/domain';
import type { Step } from './support/random-change';
import { someEdit } from './support/random-change';
import { randomFacts, randomPlan } from './support/random-plan';
import { WatchedWorld } from './support/watched-world';

const RUNS = Number(process.env.YB_PLANS ?? 150);

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.nat(99),
  which: fc.nat(30),
  size: fc.integer({ min: -240, max: 300 }),
  wait: fc.nat(9),
});
const given = fc.record({ plan: randomPlan, facts: randomFacts, step });

type Given = Parameters<Parameters<typeof given.map>[0]>[0];

function begin({ plan, facts }: Given): WatchedWorld {
  const t = new WatchedWorld(facts).toPrepare(plan);
  for (const a of t.world.assignments) {
    const acknowledge = { kind: 'task.acknowledge', assignmentId: a.id, taskIds: 'all' } as const;
    t.do(`${a.departmentCode}.head`, acknowledge);
  }
  return t;
}

const last = (t: WatchedWorld): Amendment | undefined => t.world.amendments.at(-1);

/** Along whatever route it needs; true when it is in force. */
function publish(t: WatchedWorld): boolean {
  for (const who of ['head', 'leader']) {
    const a = last(t);
    if (!a || a.status === 'published') break;
    const { number, previewHash } = a;
    t.do(who, { kind: 'amendment.approve', number, previewHash });
  }
  return last(t)?.status === 'published';
}

/** What a world says, without the ids it was given and who asked when. */
function told({ items, tasks, assignments, signatures, planVersions, reception }: World): unknown {
  const codes = new Map(assignments.map((a) => [a.id, a.departmentCode]));
  return {
    batches: reception.batches,
    headCount: reception.headCount,
    plan: planVersions.find((v) => v.number === reception.planVersion)?.document,
    items: items.map(({ id: _id, ...item }) => item),
    tasks: tasks
      .map(({ id: _id, assignmentId, lastAct: _act, ...task }) => [codes.get(assignmentId), task])
      .sort(),
    signatures: signatures.map((s) => [codes.get(s.assignmentId), s.scope, s.status]),
  };
}

describe('a what-if', () => {
  it('kept, is the same as the change made directly (M3)', () => {
    let published = 0;
    fc.assert(
      fc.property(given, (one) => {
        const [direct, copy] = [begin(one), begin(one)];
        const edits = [someEdit(direct, one.step)];
        const ask = { kind: 'amendment.propose', edits, reason: 'why' } as const;
        direct.do('officer', ask);
        const before = copy.world;
        copy.do('officer', { ...ask, whatIf: true });
        const idea = last(copy);
        expect(idea?.preview).toEqual(last(direct)?.preview);
        if (!idea) return;
        expect(told(copy.world)).toEqual(told(before));
        copy.must('officer', { kind: 'amendment.keep', number: idea.number });
        expect(publish(copy)).toBe(publish(direct));
        expect(told(copy.world)).toEqual(told(direct.world));
        if (last(copy)?.status === 'published') published += 1;
      }),
      { numRuns: RUNS },
    );
    expect(published).toBeGreaterThan(RUNS / 4);
  });
});

describe('moved and moved back', () => {
  it('asks nobody who had acknowledged it', () => {
    let moved = 0;
    const back = (was: readonly PlanItem[], is: readonly PlanItem[]): PlanEdit[] =>
      is.flatMap((item): PlanEdit[] => {
        const old = was.find((i) => i.key === item.key);
        const same =
          JSON.stringify([old?.start, old?.end]) === JSON.stringify([item.start, item.end]);
        if (!old || same) return [];
        const { start = null, end = null } = old;
        return [{ op: 'move-item', item: item.key, start, end, ripple: 'none' }];
      });
    fc.assert(
      fc.property(given, (one) => {
        const t = begin(one);
        const inForce = (): readonly PlanItem[] =>
          t.world.planVersions.at(-1)?.document.items ?? [];
        const was = inForce();
        const item = was[one.step.which % was.length].key;
        const by = `${one.step.size < 0 ? '-' : ''}PT${Math.abs(one.step.size)}M`;
        const move = { kind: 'amendment.propose', reason: 'why' } as const;
        t.do('officer', { ...move, edits: [{ op: 'move-item', item, by }] });
        if (!last(t) || !publish(t)) return;
        t.do('officer', { ...move, edits: back(was, inForce()) });
        if (t.world.amendments.length < 2 || !publish(t)) return;
        moved += 1;
        expect(t.world.tasks.filter((x) => isOwed(x) && !isAcknowledged(x))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    expect(moved).toBeGreaterThan(RUNS / 4);
  });
});
