import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { SHARED_HOME, type PostgresBinaries } from './postgres-binaries';
import { processIdentity } from './process-identity';
import { sendSignal } from './process-tree';

/** A data folder that holds a complete, stopped cluster. */
export interface PostgresCluster {
  pgdata: string;
  adminPassword: string;
}

export const ADMIN_ROLE = 'yingbin_admin';
const PGDATA = 'pg18';

/**
 * Makes the cluster in `dataDir`, or finds it again. A folder left half-made by a kill is made
 * anew; a server left over by a killed parent is stopped. The caller holds the folder's lock.
 */
export async function prepareCluster(
  dataDir: string,
  binaries: PostgresBinaries,
): Promise<PostgresCluster> {
  mkdirSync(dataDir, { recursive: true });
  const home = reachableHome(dataDir, binaries);
  const pgdata = join(home, PGDATA);
  const secret = join(dataDir, 'admin-password');
  if (!existsSync(join(pgdata, 'PG_VERSION'))) initialise(pgdata, secret, binaries);
  if (!existsSync(secret)) {
    throw new Error(
      `数据库文件夹 ${dataDir} 缺少口令文件 admin-password，无法登录。请恢复该文件，或运行 npm start -- --reset 重新开始。` +
        `${secret} is missing: put it back, or start over with "npm start -- --reset".`,
    );
  }
  await stopLeftOver(pgdata);
  return { pgdata, adminPassword: readFileSync(secret, 'utf8') };
}

/** Stops the server of a folder whose owner was killed. The caller knows that nobody uses it. */
export async function endLeftOverPostgres(dataDir: string): Promise<void> {
  await stopLeftOver(join(findOutsideHome(dataDir) ?? ownHome(dataDir), PGDATA));
}

/** Deletes a stopped cluster, also what had to be put outside `dataDir`. */
export function removePostgresFolder(dataDir: string): void {
  const outside = findOutsideHome(dataDir);
  if (outside?.startsWith(`${SHARED_HOME}/`)) rmSync(outside, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
}

function findOutsideHome(dataDir: string): string | null {
  const pointer = join(dataDir, 'location');
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
}

function ownHome(dataDir: string): string {
  return join(resolve(dataDir), 'cluster');
}

/** As root, Postgres runs under another account, and that may be unable to enter the checkout. */
function reachableHome(dataDir: string, { account }: PostgresBinaries): string {
  const own = ownHome(dataDir);
  if (account.uid === undefined) {
    mkdirSync(own, { recursive: true, mode: 0o700 });
    return own;
  }
  const home = findOutsideHome(dataDir) ?? own;
  makeOwned(home, account.uid, account.gid);
  const probe = spawnSync('test', ['-w', home], { ...account, cwd: tmpdir() });
  if (probe.status === 0) return home;
  mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 }); // other accounts pass through it
  const outside = join(SHARED_HOME, `${basename(dataDir)}-${randomBytes(6).toString('hex')}`);
  makeOwned(outside, account.uid, account.gid);
  writeFileSync(join(dataDir, 'location'), outside);
  return outside;
}

function makeOwned(folder: string, uid: number, gid = uid): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, uid, gid);
}

function initialise(pgdata: string, secret: string, { account, path }: PostgresBinaries): void {
  const draft = `${pgdata}.init`;
  const passwordFile = `${pgdata}.password`;
  const password = randomBytes(18).toString('base64url');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid ?? account.uid);
  const flags = ['-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const initdb = spawnSync(
    path('initdb'),
    ['-D', draft, '-U', ADMIN_ROLE, `--pwfile=${passwordFile}`, ...flags],
    { ...account, cwd: tmpdir(), encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (initdb.status !== 0) {
    throw new Error(
      `无法建立数据库文件夹 ${pgdata}（initdb）：${initdb.stderr}` +
        `Could not make the database folder ${pgdata}: check free disk space and permissions.`,
    );
  }
  writeFileSync(secret, password, { mode: 0o600 });
  renameSync(draft, pgdata); // only a complete cluster gets the name
}

async function stopLeftOver(pgdata: string): Promise<void> {
  const pidFile = join(pgdata, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const identity = processIdentity(pid);
  if (identity === null || !runsCluster(pid, pgdata)) return;
  sendSignal(pid, 'SIGINT'); // "fast": ends sessions, keeps everything committed
  for (let waited = 0; processIdentity(pid) === identity; waited += 50) {
    if (waited === 10_000) sendSignal(pid, 'SIGQUIT');
    if (waited > 15_000) throw new Error(`Postgres (process ${pid}) does not stop; end it by hand`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** After a reboot the pid in the file may belong to any program; ask which cluster it serves. */
function runsCluster(pid: number, pgdata: string): boolean {
  if (process.platform === 'linux') {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(pgdata);
  }
  const ps = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return process.platform === 'win32' || (ps.stdout ?? '').includes(pgdata);
}
