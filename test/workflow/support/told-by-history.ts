import type { PayloadCodec } from '@temporalio/common';
import type { Client } from '@temporalio/client';

interface PayloadLike {
  metadata: Record<string, Uint8Array>;
  data?: Uint8Array;
}

/** Everything a workflow's history, search attributes and memo tell to somebody who has the key. */
export async function toldByHistory(client: Client, workflowId: string): Promise<string> {
  const codecs = client.options.loadedDataConverter.payloadCodecs;
  const handle = client.workflow.getHandle(workflowId);
  const [history, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
  return (await textsOf([history.events, raw], codecs)).join('\n');
}

async function textsOf(value: unknown, codecs: readonly PayloadCodec[]): Promise<string[]> {
  if (typeof value === 'string') return [value];
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('utf8')];
  if (typeof value !== 'object' || value === null) return [];
  if (isPayload(value)) return [await opened(value, codecs)];
  const below = await Promise.all(Object.values(value).map((each) => textsOf(each, codecs)));
  return below.flat();
}

const isPayload = (value: object): value is PayloadLike =>
  'metadata' in value &&
  typeof value.metadata === 'object' &&
  value.metadata !== null &&
  'encoding' in value.metadata;

async function opened(payload: PayloadLike, codecs: readonly PayloadCodec[]): Promise<string> {
  let payloads: PayloadLike[] = [payload];
  for (const codec of codecs) payloads = (await codec.decode(payloads)) as PayloadLike[];
  return payloads.map(({ data }) => Buffer.from(data ?? []).toString('utf8')).join('\n');
}
