import type { Payload } from '@temporalio/common';

/** A payload as plain bytes: length of the header, header (metadata as JSON of base64), data. */
export function frame({ metadata, data }: Payload): Buffer {
  const entries = Object.entries(metadata ?? {});
  const header = Buffer.from(
    JSON.stringify(entries.map(([name, value]) => [name, Buffer.from(value).toString('base64')])),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  // The result of a workflow that returns nothing has a plain empty array for data.
  return Buffer.concat([length, header, Buffer.from(data ?? [])]);
}

export function unframe(bytes: Buffer): Payload {
  const dataStart = 4 + bytes.readUInt32BE(0);
  const entries = JSON.parse(bytes.toString('utf8', 4, dataStart)) as [string, string][];
  return {
    metadata: Object.fromEntries(
      entries.map(([name, value]) => [name, new Uint8Array(Buffer.from(value, 'base64'))]),
    ),
    data: new Uint8Array(bytes.subarray(dataStart)),
  };
}
