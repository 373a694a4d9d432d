import type { Task, Wait } from '../data';

/** Everything that one person is waited for. */
export interface WaitGroup {
  readonly key: string;
  readonly who: Wait['who'];
  readonly departmentCode: string | null;
  readonly waits: readonly Wait[];
  readonly isLate: boolean;
  readonly isBlocked: boolean;
  /** The earliest due time, epoch milliseconds; null when nothing has one. */
  readonly due: number | null;
  /** The next step that comes by itself. */
  readonly next: { readonly step: string; readonly at: number } | null;
}

const at = (instant: string | null): number | null => (instant ? Date.parse(instant) : null);
const least = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.min(...known) : null;
};

function groupOf(key: string, waits: readonly Wait[], blocked: ReadonlySet<string>): WaitGroup {
  const steps = waits
    .flatMap(({ nextStep, nextStepAt }) =>
      nextStep && nextStepAt ? [{ step: nextStep, at: Date.parse(nextStepAt) }] : [],
    )
    .sort((a, b) => a.at - b.at);
  const [first] = waits as readonly [Wait, ...Wait[]];
  return {
    key,
    who: first.who,
    departmentCode: first.departmentCode,
    waits,
    isLate: waits.some(({ late }) => late),
    isBlocked: waits.some((wait) => wait.for.type === 'task' && blocked.has(wait.for.id)),
    due: least(waits.map(({ due }) => at(due))),
    next: steps[0] ?? null,
  };
}

const rank = ({ isLate, isBlocked }: WaitGroup): number => (isLate ? 0 : isBlocked ? 1 : 2);

/**
 * Who is waited for, the worst first, inside by due time. What holds the gate is left out: it has a
 * list of its own.
 */
export function groupWaits(waits: readonly Wait[], tasks: readonly Task[]): readonly WaitGroup[] {
  const blocked = new Set(tasks.filter(({ status }) => status === 'blocked').map(({ id }) => id));
  const groups = new Map<string, Wait[]>();
  for (const wait of waits) {
    if (wait.kind === 'gate') continue;
    const key = `${wait.who.map(({ id }) => id).join(' ')}|${wait.departmentCode ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return [...groups]
    .map(([key, of]) => groupOf(key, of, blocked))
    .sort((a, b) => rank(a) - rank(b) || (a.due ?? Infinity) - (b.due ?? Infinity));
}
