import type { Line } from './feed-ring';
import type { StreamClient } from './stream-client';
import type { Viewer } from './viewer';

/**
 * Sends lines to all who may hear them. Who may hear is asked once for viewers who see the same, and
 * whoever hears the same lines gets the very same bytes: a thousand people are a handful of buffers.
 */
export function fanOut(lines: readonly Line[], clients: Iterable<StreamClient>): void {
  if (lines.length === 0) return;
  const byKey = new Map<string, Buffer | null>();
  const byLines = new Map<string, Buffer | null>();
  for (const client of clients) {
    let bytes = byKey.get(client.viewer.key);
    if (bytes === undefined) {
      bytes = bytesFor(client.viewer, lines, byLines);
      byKey.set(client.viewer.key, bytes);
    }
    if (bytes) client.write(bytes);
  }
}

function bytesFor(
  viewer: Viewer,
  lines: readonly Line[],
  made: Map<string, Buffer | null>,
): Buffer | null {
  const heard = lines.map(({ row }) => viewer.hears(row));
  const which = heard.map((one) => (one ? '1' : '0')).join('');
  let bytes = made.get(which);
  if (bytes === undefined) {
    const all = lines.filter((_, i) => heard[i]).map((line) => line.bytes);
    bytes = all.length > 0 ? Buffer.concat(all) : null;
    made.set(which, bytes);
  }
  return bytes;
}
