import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { acquireInstanceLock } from './instance-lock';
import { endLeftOver, writePidFile } from './pid-file';
import { isPortFree } from './ports';
import type { RunningProcess } from './running-process';
import { spawnProcess } from './spawned-process';

export interface TemporalServerOptions {
  /** The program `temporal`, see findTemporalCli. */
  cli: string;
  dataDir: string;
  port: number;
  /** Absent: no web page. */
  uiPort?: number;
  /** `off` only where a crash of the machine may lose everything: tests. Default `full`. */
  synchronous?: 'full' | 'off';
}

/** A Temporal dev server of our own on 127.0.0.1. */
export interface TemporalServer {
  readonly address: string;
  readonly uiUrl: string | null;
  /** The running server; changes with every {@link restart}. */
  readonly server: RunningProcess;
  restart(): Promise<RunningProcess>;
  /** Stops it and gives the data folder free. */
  stop(): Promise<void>;
}

export const TEMPORAL_NAMESPACE = 'default';

/** Codes only, never a person's words: an operator filters by these. */
export const SEARCH_ATTRIBUTES = {
  YbReception: 'Keyword',
  YbDepartment: 'Keyword',
  YbStage: 'Keyword',
  YbHealth: 'Keyword',
  YbNeedsOperator: 'Bool',
} as const;

const PID_FILE = 'temporal.pid';
const START_TIMEOUT_MS = 30_000;
/** The dev server's own default is one day; production keeps 30, and so do we. */
const RETENTION = '30 days';

/**
 * Starts the dev server on a SQLite file in `dataDir` and waits until it answers. Throws
 * LockHeldError when another living process runs this folder, and a sentence when it does not
 * come up within 30 s.
 */
export async function startTemporalServer(options: TemporalServerOptions): Promise<TemporalServer> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  const release = acquireInstanceLock(`${dataDir}.lock`);
  try {
    const pidFile = join(dataDir, PID_FILE);
    await endLeftOver(pidFile);
    const start = async () => {
      const server = await startServer(options, dataDir);
      writePidFile(pidFile, server.pid);
      await waitUntilHealthy(options.port, server, dataDir);
      return server;
    };
    let current = await start();
    return {
      address: `127.0.0.1:${options.port}`,
      uiUrl: options.uiPort === undefined ? null : `http://127.0.0.1:${options.uiPort}`,
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
    release();
    throw error;
  }
}

/** Stops the server of a folder whose owner was killed. The caller knows that nobody uses it. */
export async function endLeftOverTemporal(dataDir: string): Promise<void> {
  await endLeftOver(join(dataDir, PID_FILE));
}

async function startServer(
  { cli, port, uiPort, synchronous = 'full' }: TemporalServerOptions,
  dataDir: string,
): Promise<RunningProcess> {
  if (!(await isPortFree(port))) {
    // Whoever listens there would answer our health check in its place.
    throw new Error(`Temporal 的端口 ${port} 已被占用 · Temporal's port ${port} is in use`);
  }
  const attributes = Object.entries(SEARCH_ATTRIBUTES).flatMap(([name, type]) => [
    '--search-attribute',
    `${name}=${type}`,
  ]);
  return spawnProcess({
    command: cli,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port)],
      ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...['--db-filename', join(dataDir, 'temporal.sqlite')],
      ...['--sqlite-pragma', 'journal_mode=WAL'],
      ...['--sqlite-pragma', `synchronous=${synchronous.toUpperCase()}`],
      ...['--log-level', 'error'],
      ...attributes,
    ],
    logFile: join(dataDir, 'temporal.log'),
    stopSignal: 'SIGTERM',
    graceMs: 3000,
  });
}

/** Asks until the server answers for its namespace, and sets how long it keeps closed histories. */
async function waitUntilHealthy(
  port: number,
  server: RunningProcess,
  dataDir: string,
): Promise<void> {
  let ended: string | undefined;
  void server.exited.then((reason) => (ended = reason));
  const connection = Connection.lazy({ address: `127.0.0.1:${port}` });
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  try {
    while (ended === undefined && Date.now() < giveUpAt) {
      if (await setRetention(connection)) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  } finally {
    await connection.close();
  }
  await server.kill();
  const log = join(dataDir, 'temporal.log');
  const lastLine = readFileSync(log, 'utf8').trim().split('\n').slice(-1)[0];
  throw new Error(
    `Temporal 没有启动（端口 ${port}），详见 ${log}。` +
      `Temporal did not start on port ${port} (${ended ?? 'no answer'}); see ${log}: ${lastLine}`,
  );
}

async function setRetention(connection: Connection): Promise<boolean> {
  try {
    await connection.withDeadline(Date.now() + 2000, () =>
      connection.workflowService.updateNamespace({
        namespace: TEMPORAL_NAMESPACE,
        config: { workflowExecutionRetentionTtl: msToTs(RETENTION) },
      }),
    );
    return true;
  } catch {
    return false; // not up yet: the caller knows when to give up
  }
}
