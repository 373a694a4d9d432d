import type { Page } from 'playwright-core';

/** Waits for half a second without a long task; the end of the last one, in ms since the address. */
const SETTLED = `new Promise((done) => {
  let last = 0;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) last = Math.max(last, startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => (performance.now() - Math.max(last, from) > 500 ? done(Math.max(last, from)) : setTimeout(look, 50));
  const from = performance.now();
  look();
})`;

const WATCH = `window.benchFrames = []; window.benchOn = true; (() => {
  let before = performance.now();
  const next = () => {
    // Not the time that the frame is given: what a person waits.
    const now = performance.now();
    window.benchFrames.push(now - before);
    before = now;
    if (window.benchOn) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
})(); 0`;

/** When the page answered for the first time, in ms since its address was opened. */
export const settling = (page: Page): Promise<number> => page.evaluate<number>(SETTLED);

/** The frames of a page while something is done on it, in ms each. */
export async function frames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(WATCH);
  await act();
  const all = await page.evaluate<number[]>(`window.benchOn = false, window.benchFrames`);
  // The first began before it was watched.
  return all.slice(1);
}
