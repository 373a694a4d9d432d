import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLockHolder } from './instance-lock';
import { endLeftOver } from './pid-file';
import { endLeftOverPostgres, removePostgresFolder } from './postgres-cluster';
import { CHECKOUT, stackPaths } from './stack-paths';
import { endLeftOverTemporal } from './temporal-server';

/** Where `npm start` keeps everything. */
export const INSTALLATION = process.env.YB_HOME ?? join(CHECKOUT, '.data');

const KEPT_THINGS = ['postgres', 'temporal', 'secrets', 'mail', 'blobs', 'logs', 'run', 'mode'];

/** Throws a sentence when another process runs this installation. */
export function refuseIfRunning(dataDir: string): void {
  const holder = findLockHolder(stackPaths(dataDir).lock);
  if (holder === null) return;
  throw new Error(
    `已经在运行（进程 ${holder}）。请先在那个终端按 Ctrl-C，或直接使用它。` +
      `Already running as process ${holder}: use that one, or press Ctrl-C there first.`,
  );
}

/** Deletes an installation that does not run; ends what a killed run left behind first. */
export async function deleteInstallation(dataDir: string): Promise<void> {
  refuseIfRunning(dataDir);
  const paths = stackPaths(dataDir);
  for (const name of ['api', 'worker']) await endLeftOver(paths.pid(name));
  await endLeftOverTemporal(paths.temporal);
  await endLeftOverPostgres(paths.postgres);
  removePostgresFolder(paths.postgres);
  for (const thing of KEPT_THINGS) {
    rmSync(join(dataDir, thing), { recursive: true, force: true });
  }
}

/**
 * With or without demo data: decided by the first start, since one cannot become the other. Throws
 * a sentence when `--empty` meets a folder with demo data.
 */
export function settleMode(dataDir: string, isEmpty: boolean): 'demo' | 'empty' {
  const file = stackPaths(dataDir).mode;
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  if (found === 'empty') return 'empty';
  if (found === 'demo' && isEmpty) {
    throw new Error(
      '本机已有演示数据。要从空白开始，请运行 npm start -- --reset --empty（会删除本机全部数据）。' +
        'There is demo data here: "npm start -- --reset --empty" deletes it and starts empty.',
    );
  }
  const mode = isEmpty ? 'empty' : 'demo';
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(file, mode);
  return mode;
}
