import type { ObjectRef } from '../gate/missing-code';
import type { Reason } from '../refusal';
import type { Instant } from '../time/instant';
import type { Task } from './task';

/** One line of a checklist as somebody ticks it. */
export interface Tick {
  readonly taskId: string;
  readonly line: string;
  readonly reading?: number | null;
}

/** A line that was ticked, with what was read. */
export interface Ticked {
  readonly line: string;
  readonly reading: number | null;
  readonly by: string;
  readonly at: Instant;
}

type Listed = Pick<Task, 'id' | 'checklist'>;

const isOutside = (value: number, { min, max }: { min?: number; max?: number }): boolean =>
  (min !== undefined && value < min) || (max !== undefined && value > max);

function faultOf({ reading }: Task['checklist'][number], tick: Tick | undefined): string | null {
  if (!tick) return 'checklist.line-open';
  const value = tick.reading ?? null;
  if (!reading) return value === null ? null : 'checklist.no-reading';
  if (value === null) return 'checklist.reading-missing';
  return isOutside(value, reading) ? 'checklist.reading-outside' : null;
}

const atLine = (task: Listed, line: string): readonly ObjectRef[] => [
  { type: 'task', id: task.id, label: line },
];

/** Everything that is wrong with the ticks of some tasks: lines open or unknown, readings outside. */
export function checklistFaults(tasks: readonly Listed[], ticks: readonly Tick[]): Reason[] {
  const lines = tasks.flatMap((task) =>
    task.checklist.flatMap((line): Reason[] => {
      const tick = ticks.find((t) => t.taskId === task.id && t.line === line.key);
      const code = faultOf(line, tick);
      return code === null ? [] : [{ code, objects: atLine(task, line.key) }];
    }),
  );
  const unknown = ticks
    .filter(
      (t) => !tasks.some((x) => x.id === t.taskId && x.checklist.some((l) => l.key === t.line)),
    )
    .map((t): Reason => ({
      code: 'checklist.line-unknown',
      objects: [{ type: 'task', id: t.taskId, label: t.line }],
    }));
  return [...lines, ...unknown];
}

/** The ticks of one task, as its row keeps them. */
export const tickedOf = (
  task: Listed,
  ticks: readonly Tick[],
  by: string,
  at: Instant,
): readonly Ticked[] =>
  ticks
    .filter((t) => t.taskId === task.id)
    .map(({ line, reading }) => ({ line, reading: reading ?? null, by, at }));

/** Every line ticked, readings in the middle of what is allowed: for plays and rehearsals. */
export const tickAll = (task: Listed): readonly Tick[] =>
  task.checklist.map(({ key, reading }) => {
    const { min, max } = reading ?? {};
    const value = min === undefined ? (max ?? 0) : max === undefined ? min : (min + max) / 2;
    return { taskId: task.id, line: key, reading: reading ? value : null };
  });
