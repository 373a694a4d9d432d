import { killTree } from '../../../apps/local/src/process-tree';
import type { TestServers } from './test-servers';

const holder = globalThis as { ybTestServers?: TestServers };

/** Keeps the run's servers for globalTeardown, and ends them when the run is interrupted. */
export function keepForTeardown(servers: TestServers): void {
  holder.ybTestServers = servers;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      // No time for good manners: the data is thrown away, and the next run removes the folder.
      killTree(servers.postgres.server.pid);
      if (servers.temporal) killTree(servers.temporal.server.pid);
      process.exit(130);
    });
  }
}

/** Gives the servers of this run to globalTeardown; undefined when none were started. */
export function takeForTeardown(): TestServers | undefined {
  const servers = holder.ybTestServers;
  delete holder.ybTestServers;
  return servers;
}
