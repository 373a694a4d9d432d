const FIRST_MS = 200;
const LONGEST_MS = 15_000;
/** Whoever ran this long was healthy: the next trouble is a new one. */
const HEALTHY_MS = 30_000;

/** How long to wait before the next start, after a process ran for `ranForMs` and died. */
export function nextDelay(previousMs: number | null, ranForMs: number): number {
  if (previousMs === null || ranForMs >= HEALTHY_MS) return FIRST_MS;
  return Math.min(previousMs * 2, LONGEST_MS);
}
