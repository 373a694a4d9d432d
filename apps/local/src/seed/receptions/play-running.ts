import { type RunningCase } from '@app/persistence';
import { taskPlanKey } from '@app/domain';
import { acknowledgeAll, approve, finish, signAll } from './acts';
import type { Play } from './play';

const DAY = 24 * 3_600_000;
const CONDITION = '赴法兰克福大巴须书面确认双班司机，请接待办落实。';

/**
 * Brings a registered reception with a saved plan to the middle of its execution, by the acts of its
 * people: everything behind us is done, but for two late tasks and one open condition.
 */
export async function playRunning(play: Play, running: RunningCase, now: Date): Promise<void> {
  await play.act('officer', { kind: 'reception.launch' });
  await play.act('officer', { kind: 'reception.submit', reason: '日方邀请函已到，拟同意接待。' });
  await approve(play, 'receive');
  await play.advance('confirm');
  await play.act('officer', { kind: 'plan.send' });
  await acknowledgeAll(play);
  await signAll(play, 'plan', { transport: CONDITION });
  await play.act('officer', { kind: 'plan.submit' });
  await approve(play, 'plan');
  await play.advance('plan');
  await prepare(play, running, now);
  await execute(play, running);
}

async function prepare(play: Play, running: RunningCase, now: Date): Promise<void> {
  await finish(
    play,
    (task, department) =>
      task.phase === 'prepare' && running.done.has(taskPlanKey(department, task.key)),
  );
  await signAll(play, 'ready');
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
  await play.advance('prepare');
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
  await finish(
    play,
    (task, department) =>
      task.phase === 'execute' && running.done.has(taskPlanKey(department, task.key)),
  );
}
