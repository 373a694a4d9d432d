import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let offset = 0;
let shown = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

/** The server's clock as far as this page knows it, in epoch milliseconds. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** What the server's clock showed at an instant of this device's, both in epoch milliseconds. */
export function serverTimeOf(device: number): number {
  return device + offset;
}

/** Sets this page's clock by an instant the server just named. */
export function setServerClock(instant: string): void {
  offset = Date.parse(instant) - Date.now();
}

function tick(): void {
  shown = serverNow();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!timer) {
    shown = serverNow();
    timer = setInterval(tick, 5_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Now by the server's clock, in epoch milliseconds; moves on every five seconds. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => shown);
}
