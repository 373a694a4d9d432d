import type { Actor } from '@app/domain';
import { notFound, refuse } from '@app/domain';
import type { AuditFact, Sealer } from '@app/persistence';
import { appendAudit } from '@app/persistence';
import type { PoolClient } from 'pg';
import type { DoorParts } from './execute';
import { RefusedError } from './refused-error';
import { actInTransaction } from './act-in-transaction';
import type { StoredAnswer } from './world/load-world';
import { lockReception } from './world/load-world';

/** What a content change gets: the transaction, the database's clock, the reception's key. */
export interface ContentTx {
  readonly client: PoolClient;
  /** ms since the epoch, read after the lock. */
  readonly now: number;
  readonly sealer: Sealer;
}

export interface ContentMeta {
  readonly receptionId: string;
  /** What is done, as `subject.verb`: it names the audit entry. */
  readonly kind: string;
  readonly requestId: string;
  readonly idempotencyKey?: string;
  readonly bodyHash?: string;
  /** True for a read that only leaves its trace in the audit: live readers are told nothing. */
  readonly silent?: boolean;
}

interface Read {
  readonly now: string;
  readonly seq: string;
  readonly hash: Buffer;
  readonly wrapped: Buffer | null;
  readonly stored: StoredAnswer | null;
}

const READ = `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now,
    r.audit_seq::text AS seq, r.audit_hash AS hash,
    (SELECT wrapped FROM reception_key WHERE reception_id = r.id) AS wrapped,
    (SELECT json_build_object('bodyHash', body_hash, 'status', status, 'answer', answer)
       FROM stored_answer WHERE actor_id = $2 AND key = $3) AS stored
  FROM reception r WHERE r.id = $1`;

/**
 * Changes what no gate, rule or deadline reads (guests, attachments, comments): under the same lock,
 * in the same audit chain, with the same stored answers as every other act. A change without facts
 * writes no audit entry. Throws `RefusedError`; whatever `work` throws undoes everything.
 */
export async function changeContent<T>(
  { pool, keyring }: DoorParts,
  actor: Actor,
  meta: ContentMeta,
  work: (tx: ContentTx) => Promise<{ facts: readonly AuditFact[]; answer: T }>,
): Promise<T> {
  const key = meta.idempotencyKey ?? null;
  return actInTransaction<T>(pool, async (client) => {
    if (!(await lockReception(client, meta.receptionId))) throw new RefusedError(notFound());
    const { rows } = await client.query<Read>(READ, [meta.receptionId, actor.userId, key]);
    const read = rows[0];
    if (read.stored) {
      if (read.stored.bodyHash === meta.bodyHash) {
        return { value: read.stored.answer as T, commit: false };
      }
      throw new RefusedError(refuse(422, 'idempotency-key.body-differs'));
    }
    const now = Number(read.now);
    const sealer = keyring.sealerFor(meta.receptionId, read.wrapped);
    const { facts, answer } = await work({ client, now, sealer });
    if (facts.length > 0) {
      const head = await appendAudit(
        client,
        { seq: Number(read.seq), hash: read.hash },
        meta.receptionId,
        {
          at: now,
          actorId: actor.userId,
          command: meta.kind,
          requestId: meta.requestId,
          idempotencyKey: key,
          facts,
        },
      );
      await moveHead(client, meta, Number(read.seq), head);
    }
    if (key) await storeAnswer(client, actor.userId, key, meta, answer);
    return { value: answer, commit: true };
  });
}

async function moveHead(
  client: PoolClient,
  meta: ContentMeta,
  from: number,
  head: { seq: number; hash: Buffer },
): Promise<void> {
  const { rowCount } = await client.query(
    'UPDATE reception SET audit_seq = $2, audit_hash = $3 WHERE id = $1 AND audit_seq = $4',
    [meta.receptionId, head.seq, head.hash, from],
  );
  if (rowCount !== 1) throw new Error('the chain of this reception has another head');
  if (meta.silent) return;
  // Every department at work has its part of the guest list; a file is its uploader's and the office's.
  const [topic, audience] = meta.kind.startsWith('guest.')
    ? ['guest', 'known']
    : ['attachment', 'whole'];
  await client.query(
    `INSERT INTO change_feed (tx, reception_id, kind, topic, audience)
     VALUES ((pg_current_xact_id()::text)::bigint, $1, $2, $3, $4)`,
    [meta.receptionId, meta.kind, topic, audience],
  );
}

async function storeAnswer(
  client: PoolClient,
  actorId: string,
  key: string,
  meta: ContentMeta,
  answer: unknown,
): Promise<void> {
  await client.query(
    `INSERT INTO stored_answer (actor_id, key, body_hash, status, answer, reception_id, at)
     VALUES ($1, $2, $3, 200, $4, $5, clock_timestamp())`,
    [actorId, key, meta.bodyHash ?? '', JSON.stringify(answer ?? null), meta.receptionId],
  );
}
