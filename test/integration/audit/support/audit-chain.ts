import { appendAudit, EMPTY_HEAD, OFFICE_CHAIN } from '@app/persistence';
import type { AuditFact, ChainHead } from '@app/persistence';
import type { ClientBase } from 'pg';

/** Appends `count` acts to a chain as the door does: entry and head in one transaction. */
export async function writeChain(
  client: ClientBase,
  chain: string,
  count: number,
  factsOf: (n: number) => AuditFact[] = (n) => [{ type: 'taskClosed', n }],
  actorId: string | null = null,
): Promise<ChainHead> {
  let head = await headOf(client, chain);
  await client.query('BEGIN');
  for (let n = 1; n <= count; n++) {
    head = await appendAudit(client, head, chain, {
      at: Date.UTC(2026, 10, 22) + n,
      actorId,
      command: 'task.close',
      requestId: `r${n}`,
      idempotencyKey: `k${n}`,
      facts: factsOf(n),
    });
  }
  await client.query(
    chain === OFFICE_CHAIN
      ? 'UPDATE office SET audit_seq = $2, audit_hash = $3 WHERE id = $1'
      : 'UPDATE reception SET audit_seq = $2, audit_hash = $3 WHERE id::text = $1',
    [chain, head.seq, head.hash],
  );
  await client.query('COMMIT');
  return head;
}

async function headOf(client: ClientBase, chain: string): Promise<ChainHead> {
  const { rows } = await client.query<{ number: string; hash: Buffer }>(
    'SELECT seq::text AS number, hash FROM audit_entry WHERE chain = $1 ORDER BY seq DESC LIMIT 1',
    [chain],
  );
  const [row] = rows;
  return row ? { seq: Number(row.number), hash: row.hash } : EMPTY_HEAD;
}
