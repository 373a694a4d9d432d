import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RunningProcess } from './running-process';
import { killTree, sendSignal } from './process-tree';

export interface SpawnRequest {
  command: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  uid?: number;
  gid?: number;
  /** Receives standard output and standard error. */
  logFile: string;
  stopSignal: NodeJS.Signals;
  /** After this long, a stop becomes a kill (milliseconds). */
  graceMs: number;
}

const KILL_AGAIN_MS = 1000;

/**
 * Starts a program that writes to a log file. It gets a process group of its own, so that Ctrl-C
 * in the terminal reaches only us and we decide in which order things end. Throws when the program
 * cannot be started at all.
 */
export async function spawnProcess(request: SpawnRequest): Promise<RunningProcess> {
  mkdirSync(dirname(request.logFile), { recursive: true });
  const log = openSync(request.logFile, 'a', 0o600);
  const options: SpawnOptions = {
    cwd: request.cwd,
    env: request.env ?? process.env,
    uid: request.uid,
    gid: request.gid,
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', log, log],
  };
  const child = spawn(request.command, request.args, options);
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  child.unref(); // a forgotten server must not keep a finished program (a test run) from ending
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${request.command} did not start`);
  return runningProcess(pid, exited, request);
}

function runningProcess(
  pid: number,
  exited: Promise<string>,
  { stopSignal, graceMs }: SpawnRequest,
): RunningProcess {
  let hasExited = false;
  void exited.then(() => (hasExited = true));
  const kill = async () => {
    if (hasExited) return;
    const stayAlive = setInterval(() => killTree(pid), KILL_AGAIN_MS);
    killTree(pid);
    await exited;
    clearInterval(stayAlive);
  };
  return {
    pid,
    exited,
    kill,
    stop: async () => {
      if (hasExited) return;
      sendSignal(pid, stopSignal);
      const force = setTimeout(() => void kill(), graceMs);
      await exited;
      clearTimeout(force);
    },
  };
}
