import type { TemporalConfig } from '@app/config';
import { Client, Connection } from '@temporalio/client';
import { createDataConverter } from '../codec/data-converter';
import { tlsOptionsOf } from './tls-options';

/**
 * Without a bound, gRPC waits up to two minutes before it knocks again: longer than the outage, and
 * stage moves would come that late.
 */
const RECONNECT_WITHIN_MS = 2000;

/**
 * A client that connects at its first call: the process starts while Temporal is away. Give every
 * call a deadline (`withDeadline`), or it waits for the server as long as that is away.
 */
export function createTemporalClient(config: TemporalConfig): Client {
  const { address, namespace, apiKey, tls, payloadKeys } = config;
  const connection = Connection.lazy({
    address,
    ...(apiKey !== null && { apiKey }),
    tls: tlsOptionsOf(tls),
    channelArgs: {
      'grpc.initial_reconnect_backoff_ms': 200,
      'grpc.max_reconnect_backoff_ms': RECONNECT_WITHIN_MS,
    },
  });
  return new Client({ connection, namespace, dataConverter: createDataConverter(payloadKeys) });
}

/** Runs calls of `client` that together may take `ms` milliseconds, also while the server is away. */
export const withDeadline = <Result>(
  client: Client,
  ms: number,
  calls: () => Promise<Result>,
): Promise<Result> => client.withDeadline(Date.now() + ms, calls);

/** Whether the server answers within `ms` milliseconds; for health checks. Never throws. */
export async function isTemporalUp(client: Client, ms = 1500): Promise<boolean> {
  const { namespace } = client.options;
  try {
    await withDeadline(client, ms, () => client.workflowService.describeNamespace({ namespace }));
    return true;
  } catch {
    return false;
  }
}
