import { join } from 'node:path';
import { print } from '../terminal';
import { INSTALLATION } from '../installation';
import { Chaos } from './chaos';
import { startDemoStack } from './demo-stack';
import { compareWithEarlier, fingerprint } from './end-state';
import { Ledger } from './ledger';
import { playStory } from './play-story';
import { SCRIPT } from './script';

const LIMIT_SECONDS = 120;

/**
 * `npm run demo`: a whole reception, played over HTTP by its people in two minutes. With `--chaos`
 * every process is killed once on the way. Ends with an error when anything was not as it should be.
 */
export async function demo(args: string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--chaos');
  if (unknown)
    throw new Error(`没有“${unknown}”这个选项，可用：--chaos · unknown option ${unknown}`);
  const isHard = args.includes('--chaos');
  const ledger = new Ledger(print);
  print(isHard ? '迎宾演示（强杀每个进程一次）· demo with chaos' : '迎宾演示 · demo');
  const running = await startDemoStack(ledger);
  const { stack } = running;
  try {
    const state = await playStory(stack, new Chaos(stack, ledger, isHard), ledger);
    const file = join(INSTALLATION, 'demo', 'end-state.json');
    const { isFirst, isEqual, differing } = compareWithEarlier(file, SCRIPT, state);
    ledger.scene('终态 · The end');
    ledger.detail(`指纹 ${fingerprint(state)}（不含时间和编号）`);
    if (!isFirst) ledger.check('终态与上一次运行相同', isEqual, differing.join('、'));
  } catch (error) {
    ledger.check('故事走完', false, error instanceof Error ? error.message : String(error));
  }
  await running.end();
  ledger.check(`${LIMIT_SECONDS} 秒以内`, ledger.seconds <= LIMIT_SECONDS, `${ledger.seconds} s`);
  print(summary(ledger));
  if (ledger.failures.length > 0) {
    throw new Error(`演示未通过 · the demo failed:\n  ${ledger.failures.join('\n  ')}`);
  }
  process.exit(0);
}

function summary(ledger: Ledger): string {
  const { what, ms } = ledger.slowestStep;
  const result =
    ledger.failures.length === 0 ? '全部如期 · all as it should be' : '有问题 · failed';
  const slowest = what ? `；最慢一步 ${(ms / 1000).toFixed(1)} s（${what}）` : '';
  return `\n${result}，用时 ${ledger.seconds.toFixed(0)} s${slowest}`;
}
