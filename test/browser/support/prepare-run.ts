import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from './find-chromium';

/**
 * Once for all browser specs of a run: what they open is built when it is stale, and the browser is
 * found. CHROMIUM_PATH names it to the test processes.
 */
export function prepareBrowserRun(rootDir: string): void {
  const build = spawnSync(process.execPath, [join(rootDir, 'apps', 'local', 'build.cjs')], {
    cwd: rootDir,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  if (build.status !== 0) throw new Error(build.stderr);
  process.env.CHROMIUM_PATH = findChromium(process.env);
}
