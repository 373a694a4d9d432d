import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries';
import { ADMIN_ROLE, prepareCluster, type PostgresCluster } from './postgres-cluster';
import { answersQueries, provisionDatabase, type DatabaseUrls } from './postgres-roles';
import { acquireInstanceLock } from './instance-lock';
import type { RunningProcess } from './running-process';
import { spawnProcess } from './spawned-process';

export interface EmbeddedPostgresOptions {
  dataDir: string;
  port: number;
  database: string;
  /** Off only where a crash of the machine may lose everything: tests. Default on. */
  fsync?: boolean;
}

/** A Postgres of our own on 127.0.0.1. */
export interface EmbeddedPostgres extends DatabaseUrls {
  readonly port: number;
  /** The folder of the cluster itself. */
  readonly pgdata: string;
  /** The running server; changes with every {@link restart}. Its pid is the postmaster's. */
  readonly server: RunningProcess;
  /** Starts it again after it died; the addresses stay the same. */
  restart(): Promise<RunningProcess>;
  /** Stops it and gives the data folder free. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

/**
 * Starts Postgres on a data folder, making folder, roles and database where they are missing.
 * Throws LockHeldError when another living process runs this folder, and a sentence when Postgres
 * does not start.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir);
  const release = acquireInstanceLock(`${dataDir}.lock`);
  let server: RunningProcess | undefined;
  try {
    const binaries = findPostgresBinaries();
    const cluster = await prepareCluster(dataDir, binaries);
    const logFile = join(dataDir, 'postgres.log');
    const start = () => startServer(options, binaries, cluster, logFile);
    server = await start();
    const admin = { ...cluster, port: options.port, adminRole: ADMIN_ROLE };
    const urls = await provisionDatabase(admin, options.database);
    let current = server;
    return {
      ...urls,
      port: options.port,
      pgdata: cluster.pgdata,
      get server() {
        return current;
      },
      restart: async () => (current = await start()),
      stop: async () => {
        await current.stop();
        release();
      },
    };
  } catch (error) {
    await server?.stop();
    release();
    throw error;
  }
}

async function startServer(
  options: EmbeddedPostgresOptions,
  binaries: PostgresBinaries,
  cluster: PostgresCluster,
  logFile: string,
): Promise<RunningProcess> {
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const logStart = existsSync(logFile) ? statSync(logFile).size : 0;
    const server = await spawnServer(options, binaries, cluster, logFile);
    if (await becomesReady(server, options, cluster, giveUpAt)) return server;
    await server.kill();
    const said = readFileSync(logFile, 'utf8').slice(logStart).trim();
    // The backends of a killed postmaster need a moment to let go of its shared memory.
    const isTransient = /shared memory block|lock file .* already exists/.test(said);
    if (!isTransient || Date.now() > giveUpAt) {
      throw new Error(
        `Postgres 没有启动（端口 ${options.port}），详见 ${logFile}。` +
          `Postgres did not start on port ${options.port}; see ${logFile}: ${lastLine(said)}`,
      );
    }
    await new Promise((done) => setTimeout(done, 200));
  }
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function spawnServer(
  { port, fsync = true }: EmbeddedPostgresOptions,
  { account, path }: PostgresBinaries,
  { pgdata }: PostgresCluster,
  logFile: string,
): Promise<RunningProcess> {
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    // A message's detail quotes the row: "Key (letter_key)=(…) already exists".
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    // synchronous_commit stays on: a killed server must not lose what it answered.
    ...(fsync ? [] : ['fsync=off', 'full_page_writes=off']),
  ];
  return spawnProcess({
    command: path('postgres'),
    args: ['-D', pgdata, ...settings.flatMap((setting) => ['-c', setting])],
    ...account,
    cwd: tmpdir(),
    logFile,
    stopSignal: 'SIGINT', // "fast": ends the sessions, keeps everything committed
    graceMs: 5000,
  });
}

async function becomesReady(
  server: RunningProcess,
  { port }: EmbeddedPostgresOptions,
  { adminPassword }: PostgresCluster,
  giveUpAt: number,
): Promise<boolean> {
  let isGone = false;
  void server.exited.then(() => (isGone = true));
  while (!isGone && Date.now() < giveUpAt) {
    if (await answersQueries({ port, adminRole: ADMIN_ROLE, adminPassword })) return !isGone;
    await new Promise((done) => setTimeout(done, 30));
  }
  return false;
}
