import type { BeforeApplicationShutdown, OnApplicationShutdown } from '@nestjs/common';
import type { NotificationChannel } from '@app/notifications';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import type { BackgroundLoop } from '../platform/background-loop';
import type { WorkerHost } from './worker-host';

export interface WorkerProcessParts {
  readonly host: WorkerHost;
  readonly loops: readonly BackgroundLoop[];
  readonly channels: ReadonlyMap<string, NotificationChannel>;
  readonly client: Client;
  readonly pools: readonly Pool[];
}

/** Starts the parts of the process and ends them in the order in which they need each other. */
export class WorkerProcess implements BeforeApplicationShutdown, OnApplicationShutdown {
  constructor(private readonly parts: WorkerProcessParts) {}

  /** Resolves after an orderly end; rejects when a worker failed. */
  async run(): Promise<void> {
    const { host, loops } = this.parts;
    for (const loop of loops) loop.start();
    await host.run();
  }

  /** Nest closes data sources right after this hook, so all work has to end in it. */
  async beforeApplicationShutdown(): Promise<void> {
    const { host, loops } = this.parts;
    await Promise.all([host.stop(), ...loops.map((loop) => loop.stop())]);
  }

  async onApplicationShutdown(): Promise<void> {
    const { channels, client, pools } = this.parts;
    await Promise.all([...channels.values()].map((channel) => channel.close()));
    await client.connection.close();
    await Promise.all(pools.map((pool) => pool.end()));
  }
}
