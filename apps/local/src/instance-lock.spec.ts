import { mkdtempSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { acquireInstanceLock, findLockHolder, LockHeldError } from './instance-lock';
import { processIdentity } from './process-identity';

describe('acquireInstanceLock', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yb-lock-'));
  const file = join(folder, 'x.lock');
  beforeEach(() => rmSync(file, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is held until it is given back', () => {
    const release = acquireInstanceLock(file);
    expect(findLockHolder(file)).toBe(process.pid);
    expect(() => acquireInstanceLock(file)).toThrow(LockHeldError);
    release();
    expect(existsSync(file)).toBe(false);
    acquireInstanceLock(file)();
  });

  it.each([
    ['a dead process', () => ({ pid: deadPid(), identity: 'long gone' })],
    ['a process whose pid another program has now', () => ({ pid: process.pid, identity: 'x@1' })],
  ])('is taken over from %s', (_who, holder) => {
    writeFileSync(file, JSON.stringify(holder()));
    expect(findLockHolder(file)).toBeNull();
    acquireInstanceLock(file)();
  });

  it.each(['', '{"pid":', 'null'])('is taken over when it holds only %j', (content) => {
    writeFileSync(file, content);
    acquireInstanceLock(file)();
  });

  it('does not take away a lock that somebody else has taken over meanwhile', () => {
    const release = acquireInstanceLock(file);
    const other = JSON.stringify({ pid: process.ppid, identity: processIdentity(process.ppid) });
    writeFileSync(file, other);
    release();
    expect(findLockHolder(file)).toBe(process.ppid);
  });
});

function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}
