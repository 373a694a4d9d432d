import type { Sql } from '../sql';
import type { BlobStore } from './blob-store';

const PAGE = 500;

/**
 * Removes blobs that no row names and that are older than `graceMs`: uploads whose act was refused
 * or never committed. The grace must be far longer than an upload may take. Returns how many.
 */
export async function sweepBlobs(
  sql: Sql,
  store: BlobStore,
  now: number,
  graceMs: number,
): Promise<number> {
  let removed = 0;
  let page: string[] = [];
  const flush = async () => {
    for (const key of await listUnnamed(sql, page)) {
      await store.remove(key);
      removed++;
    }
    page = [];
  };
  for await (const key of store.listOlderThan(new Date(now - graceMs))) {
    page.push(key);
    if (page.length === PAGE) await flush();
  }
  await flush();
  return removed;
}

async function listUnnamed(sql: Sql, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const { rows } = await sql.query<{ key: string }>(
    `SELECT key FROM unnest($1::text[]) AS key
      WHERE NOT EXISTS (SELECT 1 FROM attachment t WHERE t.blob_key = key)`,
    [keys],
  );
  return rows.map((row) => row.key);
}
