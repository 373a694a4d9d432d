import type { KeyboardEvent } from 'react';

const bars = (lane: Element): HTMLElement[] =>
  [...lane.querySelectorAll<HTMLElement>('[data-bar]')].sort(
    (a, b) => a.offsetLeft - b.offsetLeft || a.offsetTop - b.offsetTop,
  );

function nearest(lane: Element, left: number): HTMLElement | undefined {
  return bars(lane).sort(
    (a, b) => Math.abs(a.offsetLeft - left) - Math.abs(b.offsetLeft - left),
  )[0];
}

/** Arrow keys go along a lane and from lane to lane; Home and End to a lane's first and last. */
export function moveAmongBars(event: KeyboardEvent<HTMLElement>): void {
  if (event.nativeEvent.isComposing) return;
  const target = event.target as HTMLElement;
  const lane = target.closest('[data-lane]');
  if (!target.dataset.bar || !lane) return;
  const lanes = [...event.currentTarget.querySelectorAll('[data-lane]')];
  const here = bars(lane);
  const index = here.indexOf(target);
  const beside = (step: number): HTMLElement | undefined => {
    let at = lanes.indexOf(lane) + step;
    while (lanes[at] && bars(lanes[at]).length === 0) at += step;
    return lanes[at] && nearest(lanes[at], target.offsetLeft);
  };
  const next: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: here[index + 1],
    ArrowLeft: here[index - 1],
    Home: here[0],
    End: here.at(-1),
    ArrowDown: beside(1),
    ArrowUp: beside(-1),
  };
  if (!(event.key in next)) return;
  event.preventDefault();
  next[event.key]?.focus();
}
