import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireInstanceLock, findLockHolder, LockHeldError } from './instance-lock';
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
  if (holder !== null) throw new Error(alreadyRuns(holder));
}

/** Takes an installation for this process; throws a sentence when another one runs it. */
export function lockInstallation(dataDir: string): () => void {
  try {
    return acquireInstanceLock(stackPaths(dataDir).lock);
  } catch (error) {
    throw error instanceof LockHeldError ? new Error(alreadyRuns(error.pid)) : error;
  }
}

/** Ends what a killed run left behind. The caller holds the lock. */
export async function endLeftOvers(dataDir: string): Promise<void> {
  const paths = stackPaths(dataDir);
  for (const name of ['api', 'worker']) await endLeftOver(paths.pid(name));
  await endLeftOverTemporal(paths.temporal);
  await endLeftOverPostgres(paths.postgres);
}

/** Deletes an installation. Throws a sentence when it runs. */
export async function deleteInstallation(dataDir: string): Promise<void> {
  const release = lockInstallation(dataDir);
  await endLeftOvers(dataDir);
  removePostgresFolder(stackPaths(dataDir).postgres);
  for (const thing of KEPT_THINGS) {
    rmSync(join(dataDir, thing), { recursive: true, force: true });
  }
  release();
}

function alreadyRuns(pid: number): string {
  return (
    `已经在运行（进程 ${pid}）。请直接使用它，或先在那个终端按 Ctrl-C。` +
    `Already running as process ${pid}: use that one, or press Ctrl-C there first.`
  );
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
