/** Reads a part of a file. */
export type ReadBytes = (start: number, end: number) => Promise<Buffer>;

export interface ZipDirectory {
  readonly names: ReadonlySet<string>;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const MAX_COMMENT = 0xffff;
const MAX_ENTRIES = 5_000;
const MAX_UNPACKED = 500 * 1024 * 1024;

/**
 * The names in a ZIP file, from its central directory; nothing is unpacked. null when it is no
 * whole ZIP, or one that nobody should open: too many entries, far too much when unpacked, or names
 * that lead out of their folder.
 */
export async function readZipDirectory(
  size: number,
  read: ReadBytes,
): Promise<ZipDirectory | null> {
  const tailStart = Math.max(0, size - END_BYTES - MAX_COMMENT);
  const tail = await read(tailStart, size - 1);
  const end = findEnd(tail);
  if (end < 0) return null;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  // Above these it would be ZIP64, which no document of this size needs.
  if (count === 0 || count > MAX_ENTRIES || length === 0) return null;
  if (start + length > tailStart + end) return null;
  return readEntries(await read(start, start + length - 1), count);
}

function findEnd(tail: Buffer): number {
  for (let at = tail.length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END_SIGNATURE) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  return -1;
}

function readEntries(directory: Buffer, count: number): ZipDirectory | null {
  const names = new Set<string>();
  let at = 0;
  let unpacked = 0;
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_BYTES > directory.length) return null;
    if (directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
    unpacked += directory.readUInt32LE(at + 24);
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    if (nameEnd > directory.length) return null;
    const name = directory.toString('utf8', at + ENTRY_BYTES, nameEnd);
    if (leadsOut(name) || unpacked > MAX_UNPACKED) return null;
    names.add(name);
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { names };
}

const leadsOut = (name: string): boolean =>
  name.startsWith('/') || name.includes('\\') || name.split('/').includes('..');
