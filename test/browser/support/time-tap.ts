import type { Locator, Page } from 'playwright-core';

const WATCH = `window.tapTaken = new Promise((done) => {
  document.addEventListener('click', (event) => {
    const from = performance.now();
    const button = event.target.closest('button');
    const watch = new MutationObserver(() => {
      if (button.isConnected) return;
      watch.disconnect();
      // The next frame is the one that shows it.
      requestAnimationFrame(() => done(performance.now() - from));
    });
    watch.observe(document.body, { subtree: true, childList: true });
  }, { capture: true, once: true });
}); 0`;

/** Taps a button that goes away with its act; milliseconds from the tap to the frame without it. */
export async function timeTap(page: Page, button: Locator): Promise<number> {
  await page.evaluate(WATCH);
  await button.click();
  return page.evaluate<number>('window.tapTaken');
}
