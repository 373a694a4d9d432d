import type { Reception } from '@app/domain';
import {
  DEFAULT_PACES,
  decideRegister,
  defaultFacts,
  gateList,
  isRefusal,
  NO_LAW,
} from '@app/domain';
import { castPlan, runningStrasbourg } from '@app/persistence';
import { savePlan } from './acts';
import { casePeople } from './case-people';
import { DIRECTORY, MemoryPlay } from './memory-play';
import { playRunning, STRASBOURG_SAID, TODAY_SAID } from './play-running';
import { todayCase } from './today-case';

const idOf = (login: string): string => `u-${login}`;

async function playAt(time: string): Promise<MemoryPlay> {
  const now = new Date(time);
  const running = runningStrasbourg(now);
  const play = new MemoryPlay(registered(running.facts, now), now.getTime());
  await savePlan(play, castPlan(running.plan, idOf, 0));
  await playRunning(play, running, now, STRASBOURG_SAID);
  return play;
}

function registered(facts: object, now: Date): Reception {
  const all = {
    ...defaultFacts(DEFAULT_PACES.routine, 'Asia/Shanghai'),
    ...facts,
    ...casePeople(idOf),
  };
  const decision = decideRegister(
    { kind: 'reception.register', receptionId: 'r', code: 'JD-1', facts: all },
    { userId: idOf('officer'), role: 'officer', departmentId: null, standsFor: [] },
    {
      now: now.getTime(),
      newId: () => 'x',
      hash: (text) => text,
      directory: DIRECTORY,
      quiet: null,
      law: NO_LAW,
    },
  );
  if (isRefusal(decision)) throw new Error(decision.code);
  const [fact] = decision;
  if (fact?.type !== 'ReceptionRegistered') throw new Error('not registered');
  return fact.private.reception;
}

describe('the running Strasbourg reception, by the rules', () => {
  it.each(['2026-03-05T01:10:00Z', '2026-03-05T10:30:00Z', '2026-07-05T21:50:00Z'])(
    'is in execution at %s with two late tasks and one open condition',
    async (time) => {
      const play = await playAt(time);
      await play.settleAt(play.now + 5000);
      const { reception, tasks, followUps } = play.world;
      expect(reception.stage).toBe('execute');
      const late = tasks.filter((t) => t.due !== null && t.due <= play.now && t.doneAt === null);
      expect(late).toHaveLength(2);
      expect(followUps.filter((f) => f.kind === 'condition' && f.status === 'open')).toHaveLength(
        1,
      );
      const passed = play.facts.filter(
        (f) => f.type === 'DeadlinePassed' && f.subject.kind !== 'signature',
      );
      expect(passed.map((f) => f.type === 'DeadlinePassed' && f.subject.kind)).toEqual([
        'task-due',
        'task-due',
      ]);
    },
  );

  it('waits for what is still to happen', async () => {
    const play = await playAt('2026-03-05T10:30:00Z');
    const missing = gateList(play.world);
    expect(missing.map((m) => m.code)).toEqual(['item.open', 'signature.done-missing']);
  });
});

describe('the visit of today, by the rules', () => {
  it.each(Array.from({ length: 24 }, (_, hour) => hour))(
    'waits at %i:55 for one driver and is else in order',
    async (hour) => {
      const now = new Date(Date.UTC(2026, 2, 5, hour, 55));
      const place = { directory: DIRECTORY, law: NO_LAW, now: now.getTime() };
      const running = todayCase(now, place, idOf);
      const play = new MemoryPlay(registered(running.facts, now), now.getTime());
      await savePlan(play, running.plan);
      await playRunning(play, running, now, TODAY_SAID);
      expect(play.world.reception.stage).toBe('execute');
      await play.settleAt(now.getTime() + 70_000);
      const passed = play.facts.flatMap((f) =>
        f.type === 'DeadlinePassed' && f.subject.kind !== 'signature' ? [f.subject.kind] : [],
      );
      expect(passed).toEqual(['task-acknowledge']);
      const waiting = play.world.tasks.filter((t) => t.status === 'pending');
      expect(waiting.map((t) => t.doerId)).toEqual([idOf('transport.member1')]);
    },
  );
});
