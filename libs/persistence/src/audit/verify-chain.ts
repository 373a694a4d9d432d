import type { ClientBase } from 'pg';
import { ChainCheck } from './chain-check';
import type { ChainFault, StoredEntry } from './chain-check';
import { OFFICE_CHAIN } from './chain-link';
import type { ChainHead } from './chain-link';

export type ChainVerification =
  | { readonly ok: true; readonly entries: number }
  | { readonly ok: false; readonly firstBadSeq: number; readonly why: ChainFault };

const PAGE = 1000;

/**
 * Recomputes one chain, page by page, and compares its end with the head in the locked row. Runs in
 * a read-only snapshot of its own, so acts that go on meanwhile do not disturb it; `client` must not
 * be in a transaction.
 */
export async function verifyChain(client: ClientBase, chain: string): Promise<ChainVerification> {
  return inSnapshot(client, () => checkChain(client, chain));
}

/** Every chain there is, each with its result; the numbers add up over one snapshot. */
export async function verifyAll(
  client: ClientBase,
  onChain: (chain: string, result: ChainVerification) => void = () => undefined,
): Promise<{
  readonly chains: number;
  readonly entries: number;
  readonly bad: readonly BadChain[];
}> {
  return inSnapshot(client, async () => {
    const bad: BadChain[] = [];
    let entries = 0;
    const chains = await listChains(client);
    for (const chain of chains) {
      const result = await checkChain(client, chain);
      onChain(chain, result);
      if (result.ok) entries += result.entries;
      else bad.push({ chain, firstBadSeq: result.firstBadSeq, why: result.why });
    }
    return { chains: chains.length, entries, bad };
  });
}

export interface BadChain {
  readonly chain: string;
  readonly firstBadSeq: number;
  readonly why: ChainFault;
}

async function inSnapshot<T>(client: ClientBase, act: () => Promise<T>): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  try {
    return await act();
  } finally {
    await client.query('ROLLBACK');
  }
}

async function checkChain(client: ClientBase, chain: string): Promise<ChainVerification> {
  const check = new ChainCheck(chain);
  let after = Number.MIN_SAFE_INTEGER; // a row with a made-up number below 1 must be seen too
  for (;;) {
    const page = await readPage(client, chain, after);
    for (const entry of page) {
      const bad = check.next(entry);
      if (bad) return { ok: false, ...bad };
    }
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = last.seq;
  }
  const bad = check.end(await findHead(client, chain));
  return bad ? { ok: false, ...bad } : { ok: true, entries: check.entries };
}

interface EntryRow {
  /** Not named seq: ORDER BY would take this text instead of the column. */
  number: string;
  at: string;
  actor_id: string | null;
  command: string;
  idempotency_key: string | null;
  request_id: string;
  body: string;
  hash: Buffer;
}

async function readPage(client: ClientBase, chain: string, after: number): Promise<StoredEntry[]> {
  const { rows } = await client.query<EntryRow>(
    `SELECT seq::text AS number, (extract(epoch FROM at) * 1000)::text AS at, actor_id, command,
            idempotency_key, request_id, body, hash
       FROM audit_entry WHERE chain = $1 AND seq > $2 ORDER BY seq LIMIT ${PAGE}`,
    [chain, after],
  );
  return rows.map((row) => ({
    seq: Number(row.number),
    at: Number(row.at),
    actorId: row.actor_id,
    command: row.command,
    idempotencyKey: row.idempotency_key,
    requestId: row.request_id,
    body: row.body,
    hash: row.hash,
  }));
}

/** The head as the locked row has it; null when there is no such row. */
async function findHead(client: ClientBase, chain: string): Promise<ChainHead | null> {
  const { rows } = await client.query<{ seq: string; hash: Buffer }>(
    chain === OFFICE_CHAIN
      ? 'SELECT audit_seq::text AS seq, audit_hash AS hash FROM office WHERE id = $1'
      : 'SELECT audit_seq::text AS seq, audit_hash AS hash FROM reception WHERE id::text = $1',
    [chain],
  );
  const [row] = rows;
  return row ? { seq: Number(row.seq), hash: row.hash } : null;
}

async function listChains(client: ClientBase): Promise<string[]> {
  // Heads too: a chain that was deleted whole has no entry left that could name it.
  const { rows } = await client.query<{ chain: string }>(
    `SELECT '${OFFICE_CHAIN}' AS chain UNION SELECT id::text FROM reception
     UNION SELECT DISTINCT chain FROM audit_entry ORDER BY chain`,
  );
  return rows.map((row) => row.chain);
}
