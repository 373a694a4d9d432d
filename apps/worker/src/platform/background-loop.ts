import type { Logger } from 'pino';

const BACKOFF_START_MS = 250;
const BACKOFF_END_MS = 2000;

/** Does one step after another until it is stopped; a step that fails is tried again with backoff. */
export class BackgroundLoop {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  /** `step` answers how many milliseconds to rest before the next one. */
  constructor(
    private readonly name: string,
    private readonly step: () => Promise<number>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.running = this.run();
  }

  /** Resolves when the step in hand has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopping.signal.aborted;) {
      let restMs: number;
      try {
        restMs = await this.step();
        failures = 0;
      } catch (error) {
        restMs = Math.min(BACKOFF_START_MS * 2 ** failures++, BACKOFF_END_MS);
        this.logger.warn({ loop: this.name, failures, err: error }, 'loop failed');
      }
      await rest(restMs, this.stopping.signal);
    }
  }
}

/** Resolves after `ms` milliseconds, or at once when `signal` aborts. */
export function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
