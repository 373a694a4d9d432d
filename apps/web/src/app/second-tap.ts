const TWICE_MS = 400;
const NEAR_PX = 30;

interface Tap {
  readonly on: Element | null;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A mouse's clicks are counted by the system; two taps of a finger are told by time and place. */
const maybeDouble = (event: MouseEvent): boolean =>
  event.detail > 1 || (event instanceof PointerEvent && event.pointerType === 'touch');

/**
 * The second tap of a double one is meant for what the first one hit. When that is gone, with its
 * sheet or its card, it would hit what has come into its place: the next card's 同意, or the bar at
 * the foot. Such a tap does nothing. Keys are not concerned.
 */
export function ignoreSecondTaps(page: Document): void {
  let before: Tap | null = null;
  const look = (event: MouseEvent): void => {
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const last = before;
    before = {
      on: event.target.closest('button, a, summary, label'),
      ...{ x: event.clientX, y: event.clientY, at: event.timeStamp },
    };
    if (!last?.on || last.on.isConnected || !maybeDouble(event)) return;
    const isNear = Math.hypot(event.clientX - last.x, event.clientY - last.y) < NEAR_PX;
    if (!isNear || event.timeStamp - last.at > TWICE_MS) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', look, { capture: true });
}
