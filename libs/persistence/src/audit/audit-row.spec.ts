import { randomUUID } from 'node:crypto';
import { auditBody, auditRow } from './audit-row';
import type { AuditAct } from './audit-row';
import { ChainCheck } from './chain-check';
import type { StoredEntry } from './chain-check';
import { EMPTY_HEAD, nextLink } from './chain-link';
import type { ChainHead } from './chain-link';

const act = (n: number): AuditAct => ({
  at: 1_700_000_000_000 + n,
  actorId: null,
  command: `c${n}`,
  requestId: `r${n}`,
  facts: [{ type: 'fact', n }],
});

const written = (chain: string, count: number) => {
  let head: ChainHead = EMPTY_HEAD;
  const entries: StoredEntry[] = [];
  for (let n = 1; n <= count; n++) {
    const next = auditRow(head, chain, act(n));
    entries.push({ ...next.row, at: next.row.at.getTime() });
    head = next.head;
  }
  return { head, entries };
};

describe('nextLink', () => {
  it('hashes the hash before, the chain, the number and the body', () => {
    const chain = randomUUID();
    const one = nextLink(EMPTY_HEAD, chain, '{}');
    expect(one.seq).toBe(1);
    expect(one.hash).toHaveLength(32);
    expect(nextLink(EMPTY_HEAD, randomUUID(), '{}').hash).not.toEqual(one.hash);
    expect(nextLink(EMPTY_HEAD, chain, '{ }').hash).not.toEqual(one.hash);
    expect(nextLink({ ...EMPTY_HEAD, seq: 1 }, chain, '{}').hash).not.toEqual(one.hash);
    expect(nextLink(one, chain, '{}').hash).not.toEqual(one.hash);
  });
});

describe('ChainCheck', () => {
  it('finds nothing wrong with a chain as it was written', () => {
    const { head, entries } = written('office', 5);
    const check = new ChainCheck('office');
    for (const entry of entries) expect(check.next(entry)).toBeNull();
    expect(check.end(head)).toBeNull();
    expect(check.entries).toBe(5);
  });

  it('covers who, when, what and the request: the body names each column', () => {
    expect(auditBody({ ...act(1), actorId: 'a', idempotencyKey: 'k' })).toBe(
      '{"actor":"a","at":1700000000001,"command":"c1","facts":[{"n":1,"type":"fact"}],"key":"k","request":"r1"}',
    );
  });

  it('refuses a head that names another last entry, or no head at all', () => {
    const { head, entries } = written('office', 2);
    const check = new ChainCheck('office');
    entries.forEach((entry) => check.next(entry));
    expect(check.end({ seq: 2, hash: Buffer.alloc(32) })).toEqual({
      firstBadSeq: 2,
      why: 'head-differs',
    });
    expect(check.end({ ...head, seq: 1 })).toEqual({ firstBadSeq: 2, why: 'beyond-head' });
    expect(check.end(null)).toEqual({ firstBadSeq: 1, why: 'no-head' });
  });
});
