import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A token that names one running process for good: its pid may be given to another program later,
 * its pid together with its start time may not. Null when no such process runs (a zombie counts as
 * gone).
 */
export function processIdentity(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? linuxIdentity(pid) : portableIdentity(pid);
}

/** True while the process that got this identity is the one that has the pid. */
export function isStillRunning(pid: number, identity: string): boolean {
  return processIdentity(pid) === identity;
}

function linuxIdentity(pid: number): string | null {
  const fields = linuxStat(pid);
  if (!fields || fields.state === 'Z' || fields.state === 'X') return null;
  return `${pid}@${fields.startTime}`;
}

/** State, parent and start time of a process on Linux; null when it does not exist. */
export function linuxStat(pid: number): { state: string; ppid: number; startTime: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces: count from the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0], ppid: Number(fields[1]), startTime: fields[19] };
  } catch {
    return null;
  }
}

function portableIdentity(pid: number): string | null {
  if (process.platform === 'win32') {
    try {
      process.kill(pid, 0);
      return `${pid}`;
    } catch {
      return null;
    }
  }
  const ps = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const line = ps.stdout?.trim() ?? '';
  if (ps.status !== 0 || line === '' || line.startsWith('Z')) return null;
  return `${pid}@${line.slice(line.indexOf(' ')).trim()}`;
}
