import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../apps/local/src/embedded-postgres';
import { acquireInstanceLock, findLockHolder } from '../../../apps/local/src/instance-lock';
import {
  endLeftOverPostgres,
  removePostgresFolder,
} from '../../../apps/local/src/postgres-cluster';
import { withFreePort } from '../../../apps/local/src/ports';
import { findTemporalCli } from '../../../apps/local/src/temporal-cli';
import {
  endLeftOverTemporal,
  startTemporalServer,
  type TemporalServer,
} from '../../../apps/local/src/temporal-server';
import { TEMPLATE_DATABASE } from './test-database';

/** The servers of one test run, in a folder of their own. */
export interface TestServers {
  postgres: EmbeddedPostgres;
  /** Absent when the run uses a Temporal given from outside. */
  temporal?: TemporalServer;
  stop(): Promise<void>;
}

/**
 * Starts one Postgres and one Temporal for a run. Runs may overlap: each has its own folder below
 * `home` and its own ports; what a killed run left behind is ended and removed first.
 */
export async function startTestServers(
  home: string,
  { withTemporal }: { withTemporal: boolean },
): Promise<TestServers> {
  mkdirSync(home, { recursive: true });
  await sweepDeadRuns(home);
  const folder = join(home, `run-${process.pid}-${Date.now()}`);
  const release = acquireInstanceLock(`${folder}.lock`);
  const [postgres, temporal] = await Promise.allSettled([
    startPostgres(folder),
    withTemporal ? startTemporal(folder) : undefined,
  ]);
  const stop = async () => {
    if (temporal.status === 'fulfilled') await temporal.value?.stop();
    if (postgres.status === 'fulfilled') await postgres.value.stop();
    removeRun(folder);
    release();
  };
  if (postgres.status === 'fulfilled' && temporal.status === 'fulfilled') {
    return { postgres: postgres.value, temporal: temporal.value, stop };
  }
  await stop();
  throw postgres.status === 'rejected'
    ? postgres.reason
    : (temporal as PromiseRejectedResult).reason;
}

async function startPostgres(folder: string): Promise<EmbeddedPostgres> {
  return withFreePort(0, (port) =>
    startEmbeddedPostgres({
      dataDir: join(folder, 'postgres'),
      port,
      database: TEMPLATE_DATABASE,
      fsync: false,
    }),
  );
}

async function startTemporal(folder: string): Promise<TemporalServer> {
  const cli = findTemporalCli(process.env, (line) => process.stdout.write(`${line}\n`));
  return withFreePort(0, (port) =>
    startTemporalServer({ cli, dataDir: join(folder, 'temporal'), port, synchronous: 'off' }),
  );
}

async function sweepDeadRuns(home: string): Promise<void> {
  const locks = readdirSync(home).filter((name) => /^run-.*\.lock$/.test(name));
  for (const lock of locks.map((name) => join(home, name))) {
    if (findLockHolder(lock) !== null) continue;
    const folder = lock.slice(0, -'.lock'.length);
    await endLeftOverTemporal(join(folder, 'temporal'));
    await endLeftOverPostgres(join(folder, 'postgres'));
    removeRun(folder);
    rmSync(lock, { force: true });
  }
}

function removeRun(folder: string): void {
  removePostgresFolder(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}
