import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isStillRunning, processIdentity } from './process-identity';
import { killTree, sendSignal } from './process-tree';

/** Remembers a started process, so that a later start can end it if we are killed ourselves. */
export function writePidFile(file: string, pid: number): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, identity: processIdentity(pid) }));
}

/**
 * Ends the process an earlier run left behind, if it is still that very process, and removes the
 * file. Returns true when there was one.
 */
export async function endLeftOver(file: string, graceMs = 5000): Promise<boolean> {
  const found = readPidFile(file);
  rmSync(file, { force: true });
  if (!found || !isStillRunning(found.pid, found.identity)) return false;
  sendSignal(found.pid, 'SIGTERM');
  const killAt = Date.now() + graceMs;
  while (isStillRunning(found.pid, found.identity)) {
    if (Date.now() > killAt) killTree(found.pid);
    await new Promise((done) => setTimeout(done, 50));
  }
  return true;
}

function readPidFile(file: string): { pid: number; identity: string } | null {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as { pid: unknown; identity: unknown };
    return typeof value.pid === 'number' && typeof value.identity === 'string'
      ? { pid: value.pid, identity: value.identity }
      : null;
  } catch {
    return null; // missing, or half-written by a kill
  }
}
