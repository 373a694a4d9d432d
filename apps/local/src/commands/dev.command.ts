import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { INSTALLATION, refuseIfRunning } from '../installation';
import type { LocalStack } from '../local-stack';
import { killTree } from '../process-tree';
import { CHECKOUT } from '../stack-paths';
import { parseStartOptions } from '../start-options';
import { print } from '../terminal';
import { startInstallation } from './start.command';

const WATCHED = ['apps', 'libs', 'workflows'];
const SETTLE_MS = 300;

/** `npm run dev`: like `npm start`, and every change is built and brought in by itself. */
export async function dev(args: string[]): Promise<void> {
  refuseIfRunning(INSTALLATION);
  const stack = await startInstallation(parseStartOptions(args));
  print('\n正在监视源文件 · watching the sources');
  watchSources(() => rebuild(stack));
}

/** Calls `react` once things are quiet after a change, and never twice at a time. */
function watchSources(react: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isBusy) return settle();
      isBusy = true;
      void react().finally(() => (isBusy = false));
    }, SETTLE_MS);
  };
  for (const folder of WATCHED) {
    watch(join(CHECKOUT, folder), { recursive: true }, (_event, file) => {
      if (file && /\.ts$/.test(file) && !/spec\.ts$/.test(file)) settle();
    });
  }
}

async function rebuild(stack: LocalStack): Promise<void> {
  if (!(await build())) return; // the compiler has said why; the last good build keeps running
  try {
    await Promise.all([stack.restart('worker'), stack.restart('api')]);
    print('  ✓ 已更新 · brought in');
  } catch (error) {
    print(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
  }
}

function build(): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(CHECKOUT, 'apps', 'local', 'build.cjs')], {
      stdio: 'inherit',
    });
    const endWithUs = () => child.pid !== undefined && killTree(child.pid);
    process.once('exit', endWithUs);
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      process.off('exit', endWithUs);
      resolve(code === 0);
    });
  });
}
