import type { PayloadKey } from '@app/config';
import { AesGcmCodec } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { Payload } from '@temporalio/common';

/** All that Temporal keeps of one run, as text. */
export interface ReadHistory {
  readonly workflowId: string;
  readonly running: boolean;
  readonly text: string;
}

/** Everything in the namespace with every payload opened: histories, descriptions, screens. */
export async function readHistories(
  client: Client,
  keys: readonly PayloadKey[],
): Promise<ReadHistory[]> {
  const [active, ...older] = keys;
  const codec = new AesGcmCodec(active, older);
  const read: ReadHistory[] = [];
  for await (const { workflowId, runId, status } of client.workflow.list()) {
    const handle = client.workflow.getHandle(workflowId, runId);
    const running = status.name === 'RUNNING';
    const parts = [
      await textOf(await handle.fetchHistory(), codec),
      await textOf((await handle.describe()).raw, codec),
      running ? JSON.stringify(await handle.query('__temporal_workflow_metadata')) : '',
    ];
    read.push({ workflowId, running, text: parts.join('\n') });
  }
  return read;
}

/** A message of the server as text; what is encrypted in it is opened, bytes are read as UTF-8. */
async function textOf(message: unknown, codec: AesGcmCodec): Promise<string> {
  if (message instanceof Uint8Array) return Buffer.from(message).toString('utf8');
  if (Array.isArray(message)) {
    return (await Promise.all(message.map((each) => textOf(each, codec)))).join('\n');
  }
  if (typeof message !== 'object' || message === null) return String(message);
  const [opened] = isPayload(message) ? await codec.decode([message]) : [message];
  const parts = Object.entries(opened).map(
    async ([name, value]) => `${name}: ${await textOf(value, codec)}`,
  );
  return (await Promise.all(parts)).join('\n');
}

const isPayload = (message: object): message is Payload =>
  'metadata' in message && 'data' in message;
