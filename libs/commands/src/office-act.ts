import { isRefusal, type Refusal } from '@app/domain';
import { appendAudit, OFFICE_CHAIN, type AuditFact } from '@app/persistence';
import type pg from 'pg';
import { actInTransaction } from './act-in-transaction';

/** Who sends an act on the office's rows, and how it is known again. */
export interface OfficeMeta {
  /** Null only for the set-up of an empty installation. */
  readonly actorId: string | null;
  readonly kind: string;
  readonly requestId: string;
  readonly idempotencyKey?: string;
  readonly bodyHash?: string;
}

export interface OfficeTx {
  readonly client: pg.PoolClient;
  /** Milliseconds since the epoch, the database's clock, taken under the lock. */
  readonly now: number;
}

/** What an act did. `secret` is given out once and never stored. */
export interface OfficeOutcome<T> {
  readonly facts: readonly AuditFact[];
  readonly answer: T;
  readonly secret?: Partial<T>;
}

/** The same `Idempotency-Key` came with another content: another act, which did not happen. */
const KEY_REUSED = 'idempotency-key.body-differs';

/**
 * One act on what has no reception: departments, people, routes, settings. One transaction under
 * the office's lock, chained into its audit; a refusal is recorded too. The same key gives the same
 * answer. `work` decides before it writes, so that a refusal leaves nothing behind. Throws `BusyError`
 * when the office's row is held by another act for too long.
 */
export async function officeAct<T>(
  pool: pg.Pool,
  meta: OfficeMeta,
  work: (tx: OfficeTx) => Promise<OfficeOutcome<T> | Refusal>,
): Promise<T | Refusal> {
  return actInTransaction<T | Refusal>(pool, async (client) => {
    const head = await lockOffice(client);
    const stored = await storedAnswer<T>(client, meta);
    if (stored !== undefined) return { value: stored, commit: false };
    const outcome = await work({ client, now: head.now });
    await record(client, head, meta, outcome);
    const value = isRefusal(outcome) ? outcome : { ...outcome.answer, ...outcome.secret };
    return { value, commit: true };
  });
}

interface LockedHead {
  readonly seq: number;
  readonly hash: Buffer;
  readonly now: number;
}

/** The clock is read in a later statement than the lock: waiting must not make an act older. */
async function lockOffice(client: pg.PoolClient): Promise<LockedHead> {
  const { rows } = await client.query<{ seq: string; hash: Buffer }>(
    `SELECT audit_seq AS seq, audit_hash AS hash FROM office WHERE id = 'office'
     FOR NO KEY UPDATE`,
  );
  const row = rows.at(0);
  if (!row) throw new Error('the office has no row: run the base seed');
  const clock = await client.query<{ now: string }>(
    `SELECT floor(extract(epoch FROM clock_timestamp()) * 1000) AS now`,
  );
  return { seq: Number(row.seq), hash: row.hash, now: Number(clock.rows[0].now) };
}

async function storedAnswer<T>(
  client: pg.PoolClient,
  { actorId, idempotencyKey, bodyHash }: OfficeMeta,
): Promise<T | Refusal | undefined> {
  if (actorId === null || idempotencyKey === undefined) return undefined;
  const { rows } = await client.query<{ bodyHash: string; answer: T | Refusal }>(
    `SELECT body_hash AS "bodyHash", answer FROM stored_answer WHERE actor_id = $1 AND key = $2`,
    [actorId, idempotencyKey],
  );
  const row = rows.at(0);
  if (!row) return undefined;
  if (row.bodyHash === bodyHash) return row.answer;
  return { refused: true, status: 422, code: KEY_REUSED, reasons: [{ code: KEY_REUSED }] };
}

async function record<T>(
  client: pg.PoolClient,
  head: LockedHead,
  meta: OfficeMeta,
  outcome: OfficeOutcome<T> | Refusal,
): Promise<void> {
  const refused = isRefusal(outcome);
  const facts = refused ? [{ type: 'Refused', code: outcome.code }] : outcome.facts;
  const { actorId, kind: command, requestId, idempotencyKey = null, bodyHash = '' } = meta;
  const act = { at: head.now, actorId, command, requestId, idempotencyKey, facts };
  const next = await appendAudit(client, head, OFFICE_CHAIN, act);
  await client.query(`UPDATE office SET audit_seq = $1, audit_hash = $2 WHERE id = 'office'`, [
    next.seq,
    next.hash,
  ]);
  if (actorId === null || idempotencyKey === null) return;
  const [status, answer] = refused ? [outcome.status, outcome] : [200, outcome.answer];
  await client.query(
    `INSERT INTO stored_answer (actor_id, key, body_hash, status, answer, at)
     VALUES ($1, $2, $3, $4, $5, to_timestamp($6::double precision / 1000))`,
    [actorId, idempotencyKey, bodyHash, status, JSON.stringify(answer), head.now],
  );
}
