import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { randomUUID } from 'node:crypto';
import { isStillRunning, processIdentity } from './process-identity';

/** Somebody who is alive holds the lock. */
export class LockHeldError extends Error {
  constructor(
    readonly file: string,
    readonly pid: number,
  ) {
    super(`${file} is held by the running process ${pid}`);
    this.name = 'LockHeldError';
  }
}

interface Holder {
  pid: number;
  identity: string;
}

/**
 * Takes a lock file for the life of this process and returns the function that gives it back.
 * A lock whose holder is dead, or that cannot be read, is taken over. Throws {@link LockHeldError}
 * when the holder is alive.
 */
export function acquireInstanceLock(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  const mine = JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) });
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    // A link appears whole or not at all, so nobody ever reads a half-written lock.
    while (!tryLink(draft, file)) removeIfStale(file);
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    if (readText(file) === mine) rmSync(file, { force: true });
  };
}

/** The pid of the living holder of a lock, or null when nobody holds it. */
export function findLockHolder(file: string): number | null {
  const holder = parseHolder(readText(file));
  return holder && isStillRunning(holder.pid, holder.identity) ? holder.pid : null;
}

function removeIfStale(file: string): void {
  const seen = readText(file);
  const holder = parseHolder(seen);
  if (holder && isStillRunning(holder.pid, holder.identity)) {
    throw new LockHeldError(file, holder.pid);
  }
  const aside = `${file}.stale.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another process was faster
  }
  // Between reading and moving, another process may have taken the lock over: give it back.
  if (readText(aside) !== seen) tryLink(aside, file);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parseHolder(text: string | null): Holder | null {
  try {
    const value = JSON.parse(text ?? '') as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.identity === 'string'
      ? { pid: value.pid, identity: value.identity }
      : null;
  } catch {
    return null;
  }
}
