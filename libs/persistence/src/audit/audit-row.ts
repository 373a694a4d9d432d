import { canonicalJson } from '@app/domain';
import type { AuditFact } from './audit-fact';
import { nextLink } from './chain-link';
import type { ChainHead } from './chain-link';

/** One act on its way into the audit. */
export interface AuditAct {
  /** Milliseconds since the epoch, the database's clock. */
  readonly at: number;
  /** null = the process. */
  readonly actorId: string | null;
  readonly command: string;
  readonly requestId: string;
  readonly idempotencyKey?: string | null;
  readonly facts: readonly AuditFact[];
}

/** A row of `audit_entry`, in the order of `AUDIT_COLUMNS`. */
export interface AuditRow {
  readonly chain: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorId: string | null;
  readonly command: string;
  readonly idempotencyKey: string | null;
  readonly body: string;
  readonly hash: Buffer;
  readonly requestId: string;
}

export const AUDIT_COLUMNS =
  'chain, seq, at, actor_id, command, idempotency_key, body, hash, request_id';

/** The text that is hashed. Who, when and what are in it, so that no column can be changed alone. */
export const auditBody = (act: AuditAct): string =>
  canonicalJson({
    actor: act.actorId,
    at: Math.trunc(act.at),
    command: act.command,
    facts: act.facts,
    key: act.idempotencyKey ?? null,
    request: act.requestId,
  });

/** The row that follows `head` on `chain`, and the new head to write beside it. Pure. */
export function auditRow(
  head: ChainHead,
  chain: string,
  act: AuditAct,
): { readonly row: AuditRow; readonly head: ChainHead } {
  const body = auditBody(act);
  const next = nextLink(head, chain, body);
  const row: AuditRow = {
    chain,
    seq: next.seq,
    at: new Date(Math.trunc(act.at)),
    actorId: act.actorId,
    command: act.command,
    idempotencyKey: act.idempotencyKey ?? null,
    body,
    hash: next.hash,
    requestId: act.requestId,
  };
  return { row, head: next };
}

/** Values in the order of `AUDIT_COLUMNS`. */
export const auditValues = (row: AuditRow): unknown[] => [
  row.chain,
  row.seq,
  row.at,
  row.actorId,
  row.command,
  row.idempotencyKey,
  row.body,
  row.hash,
  row.requestId,
];
