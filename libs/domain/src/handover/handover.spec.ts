import { missingWithoutAdvance } from '../gate/gate';
import type { PlanDocument, PlanTask } from '../plan/plan-document';
import { planInForce, putInForce } from '../plan/put-in-force';
import { isRefusal } from '../refusal';
import { derive } from '../derive';
import { evolveAll } from '../evolve';
import { noticesFor } from '../notice/notices-for';
import { settle } from '../deadline/settle';
import { PEOPLE, planFor, TestWorld } from '../testing/test-world';
import { MINUTE } from '../time/instant';
import { handoverState } from './handover';

const HANDED: Partial<PlanTask> = { handover: { to: 'rooms', task: 'before' } };

/** Cars hand the luggage over to rooms, where the task `before` takes it. */
function plan(change: Partial<PlanTask> = HANDED): PlanDocument {
  const base = planFor();
  return {
    ...base,
    assignments: base.assignments.map((a) =>
      a.department === 'cars'
        ? { ...a, tasks: a.tasks.map((t) => (t.key === 'before' ? { ...t, ...change } : t)) }
        : a,
    ),
  };
}

class Handing extends TestWorld {
  get handover(): TestWorld['world']['handovers'][number] {
    return this.world.handovers[0];
  }

  give(who = 'cars.head'): ReturnType<TestWorld['do']> {
    const assignmentId = this.assignment('cars').id;
    return this.do(who, { kind: 'handover.give', assignmentId, handoverId: this.handover.id });
  }

  take(who = 'rooms.head'): ReturnType<TestWorld['do']> {
    const assignmentId = this.assignment('rooms').id;
    return this.do(who, { kind: 'handover.take', assignmentId, handoverId: this.handover.id });
  }

  state(): string {
    return `${this.handover.status} ${handoverState(this.handover)}`;
  }

  gate(): readonly string[] {
    return missingWithoutAdvance(this.world).map((m) => m.code);
  }

  /** Puts another plan in force at once, as an amendment does. */
  amend(next: PlanDocument): void {
    const on = { world: this.world, actor: PEOPLE.officer, ctx: this.context(), actId: 'x' };
    expect(planInForce(on)).not.toBeNull();
    const facts = putInForce(on, next, { reason: null, major: false, draft: null });
    if (isRefusal(facts)) throw new Error(JSON.stringify(facts.reasons));
    this.world = derive(evolveAll(this.world, facts), 'all');
  }
}

const running = (change?: Partial<PlanTask>): Handing => {
  const t = new Handing();
  t.toPrepare(plan(change));
  return t;
};

describe('a hand-over', () => {
  it('is complete only when both sides have confirmed, either first', () => {
    const t = running();
    expect(t.state()).toBe('open open');
    expect(t.gate()).toContain('handover.open');
    expect(isRefusal(t.take())).toBe(false);
    expect(t.state()).toBe('open taken');
    expect(t.gate()).toContain('handover.open');
    t.give();
    expect(t.state()).toBe('open confirmed');
    expect(t.gate()).not.toContain('handover.open');
    expect(t.give()).toMatchObject({ code: 'handover.already-given' });
  });

  it('is confirmed by the people of its own side only', () => {
    const t = running();
    expect(t.give('rooms.head')).toMatchObject({ status: 403 });
    expect(t.take('cars.head')).toMatchObject({ status: 403 });
    expect(t.take('rooms.member')).toMatchObject({ status: 403 }); // not the doer of the named task
    expect(t.give('meals.head')).toMatchObject({ status: 403 });
    const open = running({ handover: { to: 'rooms' } });
    expect(isRefusal(open.take('rooms.member'))).toBe(false); // no task named: whoever works there
  });

  it('that one side has confirmed tells the other once, ten minutes later', () => {
    const t = running();
    t.give();
    const at = t.now + 10 * MINUTE;
    expect(t.world.reception.nextDue).toBe(at);
    expect(settle(t.world, at - 1, 'all')).toEqual([]);
    const [fact] = settle(t.world, at, 'all');
    expect(fact).toMatchObject({ subject: { kind: 'handover', id: t.handover.id }, step: 'due' });
    t.now = at;
    const after = evolveAll(t.world, [fact]);
    const told = noticesFor([fact], after, t.context(), null);
    expect(told.map((n) => [n.userId, n.kind])).toEqual([['rooms.head', 'handoverWaiting']]);
    expect(settle(after, at + 60 * MINUTE, 'all').map((f) => f.subject.kind)).not.toContain(
      'handover',
    );
  });

  it('asks nothing more once both have confirmed', () => {
    const t = running();
    t.give();
    t.take();
    const due = settle(t.world, t.now + 60 * MINUTE, 'all').map((f) => f.subject.kind);
    expect(due).not.toContain('handover');
  });

  it('is undone by the one who confirmed, within ten seconds', () => {
    const t = running();
    t.give();
    const actId = t.handover.lastAct?.id ?? '';
    const undo = { kind: 'act.undo', assignmentId: t.assignment('cars').id, actId } as const;
    expect(t.do('rooms.head', { ...undo })).toMatchObject({ code: 'undo.not-yours' });
    t.must('cars.head', undo);
    expect(t.state()).toBe('open open');
    t.give();
    t.now += 11_000;
    const late = { ...undo, actId: t.handover.lastAct?.id ?? '' };
    expect(t.do('cars.head', late)).toMatchObject({ code: 'undo.too-late' });
  });

  it('asks both again when its task has changed, and nothing when it is changed back', () => {
    const t = running();
    t.give();
    t.take();
    t.amend(plan({ ...HANDED, place: 'north gate' }));
    expect(t.state()).toBe('open open');
    t.amend(plan());
    expect(t.state()).toBe('open confirmed');
  });

  it('goes with its task, with its department, or with the words in the plan', () => {
    const t = running();
    t.give();
    const { assignments, ...rest } = plan();
    t.amend({ ...rest, assignments: assignments.filter((a) => a.department !== 'rooms') });
    expect(t.state()).toBe('withdrawn open');
    expect(t.gate()).not.toContain('handover.open');
    t.amend(plan());
    expect(t.state()).toBe('open open');
    expect(t.handover.toAssignmentId).toBe(t.assignment('rooms').id);
    t.amend(plan({}));
    expect(t.state()).toBe('withdrawn open');
    expect(t.world.handovers).toHaveLength(1);
  });
});
