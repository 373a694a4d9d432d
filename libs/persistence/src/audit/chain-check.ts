import { nextLink, EMPTY_HEAD } from './chain-link';
import type { ChainHead } from './chain-link';

/** Why a chain is not as it was written. */
export type ChainFault =
  /** The number is not there: a row was deleted, or moved. */
  | 'missing'
  /** The text, or its place in the chain, is not the one that was hashed. */
  | 'changed'
  /** A column says something else than the hashed text. */
  | 'column-changed'
  /** The chain's head knows of later entries: the tail was cut. */
  | 'cut-tail'
  /** There are entries after the head. */
  | 'beyond-head'
  /** The last entry is not the one the head names. */
  | 'head-differs'
  /** Entries without a reception or office that could carry their head. */
  | 'no-head';

export interface StoredEntry {
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly actorId: string | null;
  readonly command: string;
  readonly idempotencyKey: string | null;
  readonly requestId: string;
  readonly body: string;
  readonly hash: Buffer;
}

export interface BadLink {
  readonly firstBadSeq: number;
  readonly why: ChainFault;
}

/** Walks one chain, entry by entry in the order of their numbers. Holds one hash, however long it is. */
export class ChainCheck {
  private head: ChainHead = EMPTY_HEAD;

  constructor(private readonly chain: string) {}

  get entries(): number {
    return this.head.seq;
  }

  /** The fault at this entry, or null. After a fault the check has ended. */
  next(entry: StoredEntry): BadLink | null {
    const expected = nextLink(this.head, this.chain, entry.body);
    if (entry.seq !== expected.seq) return { firstBadSeq: expected.seq, why: 'missing' };
    if (!expected.hash.equals(entry.hash)) return { firstBadSeq: entry.seq, why: 'changed' };
    if (!columnsAgree(entry)) return { firstBadSeq: entry.seq, why: 'column-changed' };
    this.head = expected;
    return null;
  }

  /** Compares the end with the head in the reception's or office's row (null = there is no such row). */
  end(stored: ChainHead | null): BadLink | null {
    if (!stored) return this.head.seq === 0 ? null : { firstBadSeq: 1, why: 'no-head' };
    const last = this.head.seq;
    if (stored.seq > last) return { firstBadSeq: last + 1, why: 'cut-tail' };
    if (stored.seq < last) return { firstBadSeq: stored.seq + 1, why: 'beyond-head' };
    return stored.hash.equals(this.head.hash) ? null : { firstBadSeq: last, why: 'head-differs' };
  }
}

function columnsAgree(entry: StoredEntry): boolean {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(entry.body) as Record<string, unknown>;
  } catch {
    return false; // hashed as it stands, but never written by auditBody
  }
  return (
    body.actor === entry.actorId &&
    body.at === entry.at &&
    body.command === entry.command &&
    body.key === entry.idempotencyKey &&
    body.request === entry.requestId
  );
}
