import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { linuxStat } from './process-identity';

/** Pids of all processes that descend from `pid` (children first), without `pid` itself. */
export function descendantsOf(pid: number): number[] {
  const childrenOf = new Map<number, number[]>();
  for (const { pid: child, ppid } of listProcesses()) {
    childrenOf.set(ppid, [...(childrenOf.get(ppid) ?? []), child]);
  }
  const found: number[] = [];
  const open = [pid];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const children = childrenOf.get(next) ?? [];
    found.push(...children);
    open.push(...children);
  }
  return found;
}

/**
 * SIGKILLs a process and everything below it. Postgres needs this: the backends of a killed
 * postmaster keep its shared memory for a moment, and a new one cannot start before they are gone.
 */
export function killTree(pid: number): void {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  const family = [pid, ...descendantsOf(pid)];
  for (const member of family) sendSignal(member, 'SIGKILL');
}

/** Sends a signal; false when the process is already gone. */
export function sendSignal(pid: number, signal: NodeJS.Signals): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function listProcesses(): { pid: number; ppid: number }[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const stat = linuxStat(Number(name));
        return stat ? [{ pid: Number(name), ppid: stat.ppid }] : [];
      });
  }
  const ps = spawnSync('ps', ['-Ao', 'pid=,ppid='], { encoding: 'utf8' });
  return (ps.stdout ?? '')
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((pair) => pair.length === 2)
    .map(([pid, ppid]) => ({ pid, ppid }));
}
