/**
 * Asks again and again until the answer is something. Throws with `what` after `withinMs`; nothing
 * in the demo sleeps blindly.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  withinMs = 30_000,
): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > giveUpAt) throw new Error(`等了 ${withinMs / 1000} 秒仍未出现：${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Waits for a moment that is set by the clock, such as the start of an item. */
export function untilTime(at: number): Promise<void> {
  const wait = at - Date.now();
  return wait <= 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, wait));
}
