import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { readLogLine } from './log-line';
import { LogTail } from './log-tail';
import { endLeftOver, writePidFile } from './pid-file';
import type { RunningProcess } from './running-process';
import { spawnProcess } from './spawned-process';

export interface NodeProgram {
  name: string;
  /** The compiled entry file. */
  entry: string;
  nodeFlags?: string[];
  env: NodeJS.ProcessEnv;
  logFile: string;
  pidFile: string;
  graceMs: number;
  /** Asked again and again; without it, the program's own "ready" line counts. */
  isReady?: () => Promise<boolean>;
  onTrouble(message: string): void;
}

const READY_TIMEOUT_MS = 60_000;
const KEEP_LOG_BYTES = 20_000_000;

/**
 * Starts one of our own programs and waits until it is ready. Throws when it ends before that, or
 * when the wait is aborted.
 */
export async function startNodeProgram(
  program: NodeProgram,
  signal: AbortSignal,
): Promise<RunningProcess> {
  await endLeftOver(program.pidFile);
  setAsideLongLog(program.logFile);
  let saysReady = false;
  let lastTrouble = '';
  const tail = new LogTail(program.logFile, (line) => {
    const entry = readLogLine(line);
    if (entry?.isReady) saysReady = true;
    if (!entry?.isTrouble) return;
    lastTrouble = entry.message;
    program.onTrouble(entry.message);
  });
  const running = await spawnProcess({
    command: process.execPath,
    args: [...(program.nodeFlags ?? []), program.entry],
    env: program.env,
    logFile: program.logFile,
    stopSignal: 'SIGTERM',
    graceMs: program.graceMs,
  });
  writePidFile(program.pidFile, running.pid);
  let ended: string | null = null;
  void running.exited.then((reason) => {
    ended = reason;
    tail.close();
  });
  const giveUpAt = Date.now() + READY_TIMEOUT_MS;
  while (ended === null && Date.now() < giveUpAt && !signal.aborted) {
    if (program.isReady ? await program.isReady() : saysReady) return running;
    await new Promise((done) => setTimeout(done, 50));
  }
  await running.kill();
  throw new Error(
    `${program.name} 没有启动（${ended ?? '超时 · timeout'}），详见 ${program.logFile}。` +
      `${program.name} did not start, see ${program.logFile}: ${lastTrouble}`,
  );
}

function setAsideLongLog(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > KEEP_LOG_BYTES) renameSync(file, `${file}.old`);
}
