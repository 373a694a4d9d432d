import { OpenWork, RELAY_NAME, createDoor, createPool } from '@app/commands';
import type { Config } from '@app/config';
import { NOTICE_QUEUE, RECEPTION_QUEUE } from '@app/contracts/workflow';
import { createChannels } from '@app/notifications';
import { createKeyring, FolderBlobStore } from '@app/persistence';
import { createTemporalClient } from '@app/temporal';
import type { WorkerParts } from '@app/temporal/worker';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { activitySet } from './activities/activity-set';
import { ConductorActivities } from './activities/conductor.activities';
import { NoticeActivities } from './activities/notice.activities';
import { PlainFailures } from './activities/plain-failures.interceptor';
import { RepairActivities } from './activities/repair.activities';
import { TemporalWatch } from './host/temporal-watch';
import { WorkerHost } from './host/worker-host';
import { WorkerProcess } from './host/worker-process';
import { BackgroundLoop } from './platform/background-loop';
import { taskQueueOf } from './relay/wake';
import { WakesRelay } from './relay/wakes.relay';
import { BlobSweep } from './repair/blob-sweep';
import { FeedSweep } from './repair/feed-sweep';
import { Repair } from './repair/repair';
import { RepairSchedule } from './repair/repair-schedule';
import { RunningWorkflows } from './repair/running-workflows';
import { Watchdog } from './repair/watchdog';

/** Connections of the relay and the watchdog: apart, so that busy activities do not hold up wakes. */
const RELAY_CONNECTIONS = 2;

/** Puts the parts of the worker together; nothing runs yet. */
export function composeWorker(config: Config, logger: Logger): WorkerProcess {
  const { url, poolSize } = config.database;
  const { taskQueuePrefix } = config.temporal;
  const pool = createPool(url, { max: poolSize, applicationName: 'yingbin-worker' });
  const relayPool = createPool(url, {
    max: RELAY_CONNECTIONS,
    applicationName: RELAY_NAME,
  });
  const client = createTemporalClient(config.temporal);
  const channels = createChannels(config);
  const door = createDoor({ pool, keyring: createKeyring(config.masterKey) });
  const repair = composeRepair(relayPool, client, taskQueuePrefix);
  const files = new BlobSweep(relayPool, FolderBlobStore.below(config.dataDir), logger);
  const relay = new WakesRelay({ pool: relayPool, client, logger, taskQueuePrefix });
  const watchdog = new Watchdog(
    new OpenWork(relayPool),
    new RepairSchedule(client, taskQueuePrefix),
    logger,
  );
  const workers = [
    workerOn(taskQueuePrefix, RECEPTION_QUEUE, [
      new ConductorActivities(door),
      new RepairActivities(repair, [files, new FeedSweep(relayPool, logger)]),
    ]),
    workerOn(taskQueuePrefix, NOTICE_QUEUE, [
      new NoticeActivities({
        pool,
        channels,
        baseUrl: config.http.baseUrl,
        promptsOutside: config.mail.prompts,
      }),
    ]),
  ];
  const host = new WorkerHost({ config, client, workers, logger });
  const watch = new TemporalWatch(config.temporal.address, () => host.startOver(), logger);
  return new WorkerProcess({
    host,
    loops: [
      new BackgroundLoop('relay', () => relay.round(), logger),
      new BackgroundLoop('watchdog', () => watchdog.round(), logger),
      new BackgroundLoop('temporal watch', () => watch.round(), logger),
    ],
    channels,
    client,
    pools: [pool, relayPool],
  });
}

export const composeRepair = (pool: Pool, client: Client, taskQueuePrefix: string): Repair =>
  new Repair(new OpenWork(pool), new RunningWorkflows(client, taskQueuePrefix));

const workerOn = (prefix: string, queue: string, owners: readonly object[]): WorkerParts => ({
  taskQueue: taskQueueOf(prefix, queue),
  activities: activitySet(...owners),
  interceptors: { activity: [() => ({ inbound: new PlainFailures() })] },
});
