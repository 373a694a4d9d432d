import type { DemoAccount } from './seed';
import type { StackEvent } from './local-stack-options';

const REPEAT_AFTER_MS = 30_000;
const LONGEST_LINE = 200;

const NAMES: Record<string, string> = {
  postgres: 'Postgres',
  temporal: 'Temporal',
  worker: '工作进程 worker',
  api: '接口服务 api',
  migrations: '数据库结构 migrations',
  seed: '基础数据 seed',
};

/** One line on the terminal; says nothing more once the terminal is gone. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Turns what happens in a stack into short lines; repeated troubles are said once in 30 s. */
export function createStackReporter(say: (line: string) => void = print) {
  const saidAt = new Map<string, number>();
  return (event: StackEvent): void => {
    const line = describe(event);
    if (event.kind === 'trouble') {
      const last = saidAt.get(line) ?? 0;
      if (Date.now() - last < REPEAT_AFTER_MS) return;
      saidAt.set(line, Date.now());
    }
    say(line);
  };
}

function describe(event: StackEvent): string {
  if (event.kind === 'note') return event.message;
  const name = NAMES[event.name] ?? event.name;
  switch (event.kind) {
    case 'step':
      return `  ✓ ${name}  ${seconds(event.ms)}`;
    case 'trouble':
      return `  ! ${name}: ${event.message}`.slice(0, LONGEST_LINE);
    case 'died':
      return `  ✗ ${name} 意外退出（${event.reason}），${seconds(event.retryInMs)}后重启，其余照常 · ended, restarting; the others live on`;
    case 'start-failed':
      return `  ✗ ${name} 未能启动，${seconds(event.retryInMs)}后再试 · did not start, trying again: ${event.reason}`;
    case 'back':
      return `  ✓ ${name} 已恢复 · is back after ${seconds(event.afterMs)}`;
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** Left-aligned columns; a Chinese character is two columns wide on a terminal. */
export function formatTable(rows: string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, width(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
      .join('   ')
      .trimEnd(),
  );
}

export function accountRows(accounts: DemoAccount[]): string[][] {
  return accounts.map(({ login, password, role, name }) => [login, password, role, name]);
}

function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (isWide(char) ? 2 : 1), 0);
}

function isWide(char: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
    char,
  );
}
