import { createHash } from 'node:crypto';

/** The chain of what belongs to the office; every other chain is a reception's id. */
export const OFFICE_CHAIN = 'office';

/** Where a chain ends; kept in the locked row (`audit_seq`, `audit_hash`). */
export interface ChainHead {
  readonly seq: number;
  /** 32 bytes; empty before the first entry. */
  readonly hash: Buffer;
}

export const EMPTY_HEAD: ChainHead = { seq: 0, hash: Buffer.alloc(0) };

/**
 * The next link: sha256 over the hash before, the chain, the number and the body. Pure; the caller
 * holds the row that carries the head.
 */
export function nextLink(head: ChainHead, chain: string, body: string): ChainHead {
  const seq = head.seq + 1;
  const hash = createHash('sha256')
    .update(head.hash)
    .update(`${chain}\n${seq}\n${body}`, 'utf8')
    .digest();
  return { seq, hash };
}
