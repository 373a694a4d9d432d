import { randomBytes } from 'node:crypto';
import { auditRow, reportAudit, verifyAll, verifyChain, OFFICE_CHAIN } from '@app/persistence';
import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';
import { insertReception } from './support/reception-row';
import { writeChain } from './support/audit-chain';

describe('the verification of an audit chain', () => {
  let database: TestDatabase;
  let owner: Client;
  let chain: string;

  beforeAll(async () => {
    database = await createTestDatabase('verify_chain');
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await database.drop();
  });
  beforeEach(async () => {
    chain = await insertReception(owner);
    await writeChain(owner, chain, 10);
  });

  it('passes a chain as it was written, over several pages, and one without entries', async () => {
    expect(await verifyChain(owner, chain)).toEqual({ ok: true, entries: 10 });
    await writeChain(owner, chain, 2_100);
    expect(await verifyChain(owner, chain)).toEqual({ ok: true, entries: 2_110 });
    const empty = await insertReception(owner);
    expect(await verifyChain(owner, empty)).toEqual({ ok: true, entries: 0 });
  });

  const tamper = async (sql: string, values: unknown[] = []): Promise<unknown> => {
    await owner.query(sql, values);
    return verifyChain(owner, chain);
  };

  it('finds an edited text at its place', async () => {
    const sql = `UPDATE audit_entry SET body = replace(body, '"n":4', '"n":5') WHERE chain = $1 AND seq = 4`;
    expect(await tamper(sql, [chain])).toEqual({ ok: false, firstBadSeq: 4, why: 'changed' });
  });

  it.each([
    ['actor_id', 'gen_random_uuid()'],
    ['at', "at + interval '1 second'"],
    ['command', "'task.block'"],
    ['idempotency_key', 'NULL'],
    ['request_id', "'r0'"],
  ])('finds a column that was changed beside its text: %s', async (column, value) => {
    const sql = `UPDATE audit_entry SET ${column} = ${value} WHERE chain = $1 AND seq = 7`;
    expect(await tamper(sql, [chain])).toEqual({
      ok: false,
      firstBadSeq: 7,
      why: 'column-changed',
    });
  });

  it('finds a changed hash at its place', async () => {
    const sql = 'UPDATE audit_entry SET hash = $2 WHERE chain = $1 AND seq = 3';
    const found = await tamper(sql, [chain, randomBytes(32)]);
    expect(found).toEqual({ ok: false, firstBadSeq: 3, why: 'changed' });
  });

  it('finds a deleted entry, the first one too', async () => {
    const sql = 'DELETE FROM audit_entry WHERE chain = $1 AND seq = $2';
    expect(await tamper(sql, [chain, 6])).toEqual({ ok: false, firstBadSeq: 6, why: 'missing' });
    expect(await tamper(sql, [chain, 1])).toEqual({ ok: false, firstBadSeq: 1, why: 'missing' });
  });

  it('finds two entries that changed places', async () => {
    const sql = `UPDATE audit_entry SET seq = CASE seq WHEN 5 THEN -6 WHEN 6 THEN -5 ELSE seq END
                  WHERE chain = $1`;
    await owner.query(sql, [chain]);
    const back = 'UPDATE audit_entry SET seq = -seq WHERE chain = $1 AND seq < 0';
    expect(await tamper(back, [chain])).toEqual({ ok: false, firstBadSeq: 5, why: 'changed' });
  });

  it('finds an entry that was pushed in between', async () => {
    await owner.query('UPDATE audit_entry SET seq = -seq - 1 WHERE chain = $1 AND seq > 4', [
      chain,
    ]);
    await owner.query('UPDATE audit_entry SET seq = -seq WHERE chain = $1 AND seq < 0', [chain]);
    const sql = `INSERT INTO audit_entry SELECT chain, 5, at, actor_id, command, idempotency_key,
                   body, hash, request_id FROM audit_entry WHERE chain = $1 AND seq = 4`;
    expect(await tamper(sql, [chain])).toEqual({ ok: false, firstBadSeq: 5, why: 'changed' });
  });

  it('finds an entry with a number before the first', async () => {
    const sql = `INSERT INTO audit_entry SELECT chain, -1, at, actor_id, command, idempotency_key,
                   body, hash, request_id FROM audit_entry WHERE chain = $1 AND seq = 4`;
    expect(await tamper(sql, [chain])).toEqual({ ok: false, firstBadSeq: 1, why: 'missing' });
  });

  it('finds a tail that was cut, however the rest was left', async () => {
    const sql = 'DELETE FROM audit_entry WHERE chain = $1 AND seq > $2';
    expect(await tamper(sql, [chain, 8])).toEqual({ ok: false, firstBadSeq: 9, why: 'cut-tail' });
    expect(await tamper(sql, [chain, 0])).toEqual({ ok: false, firstBadSeq: 1, why: 'cut-tail' });
  });

  it('finds a tail that was written again with good hashes', async () => {
    const { rows } = await owner.query<{ hash: Buffer }>(
      'SELECT hash FROM audit_entry WHERE chain = $1 AND seq = 9',
      [chain],
    );
    const head = { seq: 9, hash: rows[0]?.hash ?? Buffer.alloc(0) };
    const act = { at: 1, actorId: null, command: 'forged', requestId: 'r', facts: [] };
    const { row } = auditRow(head, chain, act);
    const sql = `UPDATE audit_entry SET body = $2, hash = $3, at = $4, command = $5, request_id = $6,
                   idempotency_key = NULL WHERE chain = $1 AND seq = 10`;
    const values = [chain, row.body, row.hash, row.at, row.command, row.requestId];
    expect(await tamper(sql, values)).toEqual({ ok: false, firstBadSeq: 10, why: 'head-differs' });
  });

  it('finds entries beyond the head, and entries whose reception is gone', async () => {
    await owner.query('UPDATE reception SET audit_seq = 9 WHERE id::text = $1', [chain]);
    expect(await verifyChain(owner, chain)).toEqual({
      ok: false,
      firstBadSeq: 10,
      why: 'beyond-head',
    });
    const found = await tamper('DELETE FROM reception WHERE id::text = $1', [chain]);
    expect(found).toEqual({ ok: false, firstBadSeq: 1, why: 'no-head' });
  });

  it('finds every one of 60 random edits of a byte', async () => {
    for (let n = 0; n < 60; n++) {
      await owner.query('BEGIN');
      const seq = 1 + (n % 10);
      const { rows } = await owner.query<{ body: string }>(
        'SELECT body FROM audit_entry WHERE chain = $1 AND seq = $2',
        [chain, seq],
      );
      const body = rows[0]?.body ?? '';
      const at = (n * 7) % body.length;
      const changed = body.slice(0, at) + (body[at] === 'z' ? 'y' : 'z') + body.slice(at + 1);
      await owner.query('COMMIT');
      const write = 'UPDATE audit_entry SET body = $3 WHERE chain = $1 AND seq = $2';
      await owner.query(write, [chain, seq, changed]);
      expect(await verifyChain(owner, chain)).toEqual({
        ok: false,
        firstBadSeq: seq,
        why: 'changed',
      });
      await owner.query(write, [chain, seq, body]);
    }
    expect(await verifyChain(owner, chain)).toEqual({ ok: true, entries: 10 });
  });

  it('verifies all chains, the office too, and names the bad ones', async () => {
    await owner.query(
      "INSERT INTO office (id, name) VALUES ('office', '接待办') ON CONFLICT DO NOTHING",
    );
    await writeChain(owner, OFFICE_CHAIN, 3);
    await owner.query('DELETE FROM audit_entry WHERE chain = $1 AND seq = 10', [chain]);
    const seen: string[] = [];
    const all = await verifyAll(owner, (name) => seen.push(name));
    expect(all.bad).toContainEqual({ chain, firstBadSeq: 10, why: 'cut-tail' });
    expect(all.bad.map((bad) => bad.chain)).not.toContain(OFFICE_CHAIN);
    expect(seen).toHaveLength(all.chains);
    expect(seen).toContain(OFFICE_CHAIN);
    const lines: string[] = [];
    expect(await reportAudit(owner, (line) => lines.push(line))).toBe(1);
    expect(lines).toContain(`BAD  chain ${chain}  first bad entry 10  cut-tail`);
  });
});
