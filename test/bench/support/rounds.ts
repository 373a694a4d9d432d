/** One thing to be measured; `work` returns something, so that nothing is optimised away. */
export interface Contender {
  readonly name: string;
  readonly work: () => unknown;
}

/** CPU of one run in ms, by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

let sink: unknown;

/**
 * Runs the contenders in turns, forwards and backwards (A B B A), so that what else the machine does
 * hits all of them alike. `times` says how often a contender runs per turn.
 */
export function inTurns(
  contenders: readonly Contender[],
  { rounds, times }: { readonly rounds: number; readonly times: (name: string) => number },
): Rounds {
  const taken = new Map<string, number[]>(contenders.map((c) => [c.name, []]));
  for (const { work } of contenders) sink = work(); // warmed up
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const { name, work } of order) {
      const n = times(name);
      const before = cpu();
      for (let i = 0; i < n; i++) sink = work();
      taken.get(name)?.push((cpu() - before) / n);
    }
  }
  return taken;
}

/** Something was computed: read by nobody, kept by everybody. */
export const lastResult = (): unknown => sink;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the ratios round by round: both of a pair were measured side by side. */
export const medianRatio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, i) => value / b[i]));

/**
 * The 95 % interval of the median ratio, by resampling the rounds: how far a figure of a busy machine is
 * to be believed. It is shown; bounds are held against the median.
 */
export function ratioInterval(
  a: readonly number[],
  b: readonly number[],
): { readonly low: number; readonly high: number } {
  const ratios = a.map((value, i) => value / b[i]);
  const draw = (): number => ratios[Math.floor(Math.random() * ratios.length)];
  const medians = Array.from({ length: 1000 }, () => median(ratios.map(draw))).sort(
    (x, y) => x - y,
  );
  return { low: medians[25], high: medians[974] };
}
