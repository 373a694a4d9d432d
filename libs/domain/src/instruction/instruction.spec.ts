import { noticesFor } from '../notice/notices-for';
import { isRefusal, type Refusal } from '../refusal';
import type { Fact } from '../fact';
import { TestWorld } from '../testing/test-world';
import type { InstructionPlace } from './instruction.command';

const give = (t: TestWorld, place: InstructionPlace = {}, who = 'leader') =>
  t.do(who, { kind: 'instruction.give', text: 'who hosts the dinner?', ...place });

const factsOf = (decision: readonly Fact[] | Refusal): readonly Fact[] => {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.reasons));
  return decision;
};

const running = (): TestWorld => {
  const t = new TestWorld().toPrepare();
  t.world = { ...t.world, reception: { ...t.world.reception, stage: 'execute' } };
  return t;
};

describe('an instruction', () => {
  it('is given by leaders and the office head, on what is there', () => {
    const t = new TestWorld().toPrepare();
    expect(give(t, {}, 'cars.head')).toMatchObject({ status: 403 });
    expect(give(t, {}, 'officer')).toMatchObject({ status: 403 });
    expect(give(t, { taskId: 'nobody' })).toMatchObject({ code: 'instruction.place-unknown' });
    expect(isRefusal(give(t, {}, 'head'))).toBe(false);
  });

  it('waits with the office before the guests are here, the 主办 suggested by its place', () => {
    const t = new TestWorld().toPrepare();
    const task = t.task('meals', 'during');
    const facts = factsOf(give(t, { taskId: task.id }));
    expect(facts.map((f) => f.type)).toEqual(['FollowUpOpened']);
    const told = noticesFor(facts, t.world, t.context(), 'leader');
    expect(told).toMatchObject([{ userId: 'officer', kind: 'instructionGiven' }]);
    expect(t.world.followUps.at(-1)).toMatchObject({
      ...{ kind: 'instruction', ownerId: 'officer', assignmentId: null, openedBy: 'leader' },
      about: { hostId: task.assignmentId, taskId: task.id, itemKey: 'talk' },
    });
  });

  it('suggests nobody where several departments work', () => {
    const t = new TestWorld().toPrepare();
    give(t, { itemKey: 'talk' });
    const [instruction] = t.world.followUps;
    expect(instruction.about?.hostId).toBeNull();
    const dispatch = { kind: 'instruction.dispatch', followUpId: instruction.id } as const;
    expect(t.do('officer', dispatch)).toMatchObject({ code: 'instruction.host-unknown' });
    t.must('officer', { ...dispatch, packageId: t.assignment('cars').id });
    expect(t.world.followUps[0]).toMatchObject({ ownerId: 'cars.head' });
  });

  it('is handed on in one act, once', () => {
    const t = new TestWorld().toPrepare();
    give(t, { packageId: t.assignment('rooms').id });
    const [{ id }] = t.world.followUps;
    const dispatch = { kind: 'instruction.dispatch', followUpId: id } as const;
    expect(t.do('rooms.head', dispatch)).toMatchObject({ status: 403 });
    const facts = factsOf(t.do('officer', dispatch));
    expect(noticesFor(facts, t.world, t.context(), 'officer')).toMatchObject([
      { userId: 'rooms.head', kind: 'instructionDispatched' },
    ]);
    expect(t.do('officer', dispatch)).toMatchObject({ code: 'instruction.dispatched' });
  });

  it('goes to its 主办 at once while the guests are here', () => {
    const t = running();
    const types = factsOf(give(t, { packageId: t.assignment('cars').id })).map((f) => f.type);
    expect(types).toEqual(['FollowUpOpened', 'InstructionDispatched']);
    expect(t.world.followUps[0]).toMatchObject({ ownerId: 'cars.head', status: 'open' });
    expect(factsOf(give(t)).map((f) => f.type)).toEqual(['FollowUpOpened']);
  });

  it('comes back to who wrote it when the 主办 closes it', () => {
    const t = running();
    give(t, { packageId: t.assignment('cars').id });
    const [{ id }] = t.world.followUps;
    const close = { kind: 'follow-up.close', followUpId: id, note: 'the mayor' } as const;
    expect(t.do('meals.head', close)).toMatchObject({ status: 403 });
    const facts = factsOf(t.do('cars.head', close));
    expect(noticesFor(facts, t.world, t.context(), 'cars.head')).toMatchObject([
      { userId: 'leader', kind: 'instructionAnswered' },
    ]);
  });
});
