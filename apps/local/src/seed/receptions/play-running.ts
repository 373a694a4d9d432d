import { type RunningCase } from '@app/persistence';
import { taskPlanKey, type TaskPhase } from '@app/domain';
import { acknowledgeAll, approve, finish, handOver, signAll } from './acts';
import type { Play } from './play';

const DAY = 24 * 3_600_000;
const COACHES = '赴法兰克福大巴须书面确认双班司机，请接待办落实。';

/** What its people said on the way. */
export interface Said {
  /** Why it is received. */
  readonly reason: string;
  /** Conditions of departments at 会签, by code. While one is open, the office head lets it pass. */
  readonly conditions: Readonly<Record<string, string>>;
}

/** The Strasbourg case: transport agrees on a condition, which is still open. */
export const STRASBOURG_SAID: Said = {
  reason: '日方邀请函已到，拟同意接待。',
  conditions: { transport: COACHES },
};

/** The visit of today: nobody had anything to object. */
export const TODAY_SAID: Said = { reason: '来函齐全，拟同意接待。', conditions: {} };

/**
 * Brings a registered reception with a saved plan to the middle of its execution, by the acts of its
 * people: everything behind us is done, but for what the case leaves late, unseen or on condition.
 */
export async function playRunning(
  play: Play,
  running: RunningCase,
  now: Date,
  said: Said,
): Promise<void> {
  await play.act('officer', { kind: 'reception.launch' });
  await play.act('officer', { kind: 'reception.submit', reason: said.reason });
  await approve(play, 'receive');
  await play.advance('confirm');
  await play.act('officer', { kind: 'plan.send' });
  await acknowledgeAll(play, running.unseen);
  await signAll(play, 'plan', said.conditions);
  await play.act('officer', { kind: 'plan.submit' });
  await approve(play, 'plan');
  await play.advance('plan');
  await prepare(play, running);
  const isOpen = Object.keys(said.conditions).length > 0;
  if (isOpen) await letPass(play, now);
  else await play.act('officer', { kind: 'stage.advance', from: 'prepare' });
  await play.advance('prepare');
  await execute(play, running);
}

async function prepare(play: Play, running: RunningCase): Promise<void> {
  await complete(play, running, 'prepare');
  await signAll(play, 'ready');
}

async function letPass(play: Play, now: Date): Promise<void> {
  await play.act('head', {
    kind: 'stage.override',
    stage: 'prepare',
    reason: '客人已到，司机口头确认，书面材料随后补齐。',
    remedy: {
      what: '补双班司机书面确认',
      ownerId: play.idOf('officer'),
      dueAt: now.getTime() + DAY,
    },
  });
}

async function execute(play: Play, running: RunningCase): Promise<void> {
  for (const { key, start, end } of running.items) {
    // Entered after the fact: the times as they were, or it would look as if it had ended only now.
    await play.act('liaison', {
      kind: 'item.correct',
      itemKey: key,
      start,
      end,
      reason: '补录实际时间',
    });
  }
  await complete(play, running, 'execute');
}

/** What is done of one phase: reported, checked, handed over. */
async function complete(play: Play, running: RunningCase, phase: TaskPhase): Promise<void> {
  const isDone: Parameters<typeof finish>[1] = (task, department) =>
    task.phase === phase && running.done.has(taskPlanKey(department, task.key));
  await finish(play, isDone);
  await handOver(play, isDone);
}
