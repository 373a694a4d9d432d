import fc from 'fast-check';
import type { PersonCommand } from './decide';
import { decide } from './decide';
import { derive } from './derive';
import { evolveAll } from './evolve';
import { isGateOpen } from './gate/gate';
import { isRefusal } from './refusal';
import { STAGES, stageIndex } from './reception/reception';
import { PEOPLE, TestWorld } from './testing/test-world';
import { HOUR } from './time/instant';

const WHO = Object.keys(PEOPLE);
const step = fc.record({
  who: fc.constantFrom(...WHO),
  what: fc.nat(40),
  which: fc.nat(5),
  wait: fc.nat(6),
});

/** Some act, possible or not, on something that exists. */
function someAct(t: TestWorld, what: number, which: number): PersonCommand {
  const a = t.world.assignments[which % Math.max(1, t.world.assignments.length)];
  const tasks = t.world.tasks.filter((x) => x.assignmentId === a.id);
  const task = tasks[which % Math.max(1, tasks.length)];
  const one = { assignmentId: a.id, taskId: task.id };
  const many = { assignmentId: a.id, taskIds: [task.id] };
  const p = t.world.approvals.find((x) => x.status === 'pending');
  const acts: PersonCommand[] = [
    { kind: 'task.acknowledge', assignmentId: a.id, taskIds: 'all' },
    { kind: 'task.acknowledge', ...many },
    { kind: 'task.assign', ...many, doerId: WHO[which + 4] ?? 'cars.member' },
    { kind: 'task.start', ...one },
    { kind: 'task.finish', assignmentId: a.id, taskIds: tasks.map((x) => x.id) },
    { kind: 'task.finish', ...many },
    { kind: 'task.check', assignmentId: a.id, taskIds: tasks.map((x) => x.id) },
    { kind: 'task.block', ...one, reason: 'rain' },
    { kind: 'task.unblock', ...one },
    { kind: 'task.return', ...one, reason: 'not us' },
    { kind: 'task.resend', ...one, reason: 'please' },
    { kind: 'assignment.sign', assignmentId: a.id, scope: 'plan', answer: 'agree' },
    {
      kind: 'assignment.sign',
      assignmentId: a.id,
      scope: 'plan',
      answer: 'object',
      remark: 'too late',
    },
    { kind: 'assignment.sign', assignmentId: a.id, scope: 'ready', answer: 'agree' },
    { kind: 'assignment.sign', assignmentId: a.id, scope: 'done', answer: 'agree' },
    { kind: 'assignment.reopen', assignmentId: a.id, scope: 'ready', reason: 'again' },
    { kind: 'assignment.withdraw', assignmentId: a.id, reason: 'smaller' },
    { kind: 'act.undo', assignmentId: a.id, actId: task.lastAct?.id ?? a.lastAct?.id ?? 'none' },
    { kind: 'objection.decide', assignmentId: a.id, reason: 'stays' },
    { kind: 'plan.send' },
    { kind: 'plan.submit' },
    { kind: 'approval.approve', approvalId: p?.id ?? 'none' },
    { kind: 'approval.return', approvalId: p?.id ?? 'none', reason: 'rewrite' },
    { kind: 'item.start', itemKey: 'talk' },
    { kind: 'item.end', itemKey: 'talk' },
    { kind: 'stage.advance', from: t.world.reception.stage },
    { kind: 'reception.postpone', reason: 'storm' },
    { kind: 'reception.resume', shift: HOUR },
    { kind: 'summary.save', text: 'fine' },
    { kind: 'summary.submit' },
  ];
  return acts[what % acts.length];
}

/** No required department without its signature, counted from the rows alone. */
function unsigned(t: TestWorld, scope: string): number {
  return t.world.assignments.filter(
    (a) =>
      a.status === 'active' &&
      a.required &&
      !t.world.signatures.some(
        (s) => s.assignmentId === a.id && s.scope === scope && s.status === 'standing',
      ),
  ).length;
}

describe('any life of a reception', () => {
  it('moves a stage only with its signatures, keeps sums and derivations true, and decides purely', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 120 }), (steps) => {
        const t = new TestWorld().toPlan();
        t.must('officer', { kind: 'plan.send' });
        for (const { who, what, which, wait } of steps) {
          t.now += wait * 1000;
          const command = someAct(t, what, which);
          const fresh = (): Parameters<typeof decide>[1] => {
            let n = 0;
            const ctx = { ...t.context(), newId: () => `new${++n}` };
            return { world: t.world, actor: PEOPLE[who], ctx, actId: 'x' };
          };
          expect(decide(command, fresh())).toEqual(decide(command, fresh()));
          t.do(who, command);
          const { stage, status } = t.world.reception;
          if (isGateOpen(t.world)) {
            if (stage === 'prepare') expect(unsigned(t, 'plan') + unsigned(t, 'ready')).toBe(0);
            if (stage === 'execute') expect(unsigned(t, 'done')).toBe(0);
          }
          t.advance(stage);
          expect(stageIndex(t.world.reception.stage) - stageIndex(stage)).toBeLessThanOrEqual(1);
          expect(STAGES).toContain(t.world.reception.stage);
          if (status === 'postponed') expect(t.world.reception.stage).toBe(stage);
          expect(derive(t.world, 'all')).toEqual(t.world);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('evolves a refusal into nothing', () => {
    const t = new TestWorld();
    const before = t.world;
    const decision = t.do('cars.head', { kind: 'reception.launch' });
    expect(isRefusal(decision)).toBe(true);
    expect(evolveAll(before, [])).toBe(before);
    expect(t.world).toEqual(before);
  });
});
