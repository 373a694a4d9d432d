import { nextDelay } from './backoff';

describe('nextDelay', () => {
  it('doubles while a process dies soon after each start, up to 15 s', () => {
    const delays: number[] = [];
    for (let delay = nextDelay(null, 0); delays.length < 9; delay = nextDelay(delay, 100)) {
      delays.push(delay);
    }
    expect(delays).toEqual([200, 400, 800, 1600, 3200, 6400, 12_800, 15_000, 15_000]);
  });

  it('begins anew after a healthy run', () => {
    expect(nextDelay(15_000, 30_000)).toBe(200);
  });
});
