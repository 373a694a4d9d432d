import { nextDelay } from './backoff';
import type { RunningProcess } from './running-process';

export type SupervisorEvent =
  | { kind: 'died'; name: string; reason: string; retryInMs: number }
  | { kind: 'start-failed'; name: string; reason: string; retryInMs: number }
  | { kind: 'back'; name: string; afterMs: number };

export interface SupervisedProcess {
  name: string;
  /** Starts it and settles when it is ready for work; gives up when aborted. */
  start: (signal: AbortSignal) => Promise<RunningProcess>;
  report: (event: SupervisorEvent) => void;
}

/**
 * Keeps one process running: when it dies, however it dies, it is started again with growing
 * pauses, until it is halted or stopped.
 */
export class Supervisor {
  private running: RunningProcess | null = null;
  private isWanted = false;
  /** The restart under way, or the first start. */
  private starting: Promise<void> = Promise.resolve();
  private giveUp = new AbortController();

  constructor(private readonly process: SupervisedProcess) {}

  get name(): string {
    return this.process.name;
  }

  /** Null while it is down. */
  get pid(): number | null {
    return this.running?.pid ?? null;
  }

  /** The first start; throws when it does not come up. Also ends a {@link halt}. */
  async start(): Promise<void> {
    this.isWanted = true;
    this.giveUp = new AbortController();
    const first = this.process.start(this.giveUp.signal).then((running) => this.adopt(running));
    this.starting = first.catch(() => undefined); // the caller gets the reason, below
    await first;
  }

  /** Waits until it runs, or until it is no longer wanted. */
  async whenRunning(): Promise<void> {
    while (this.isWanted && this.running === null) {
      await this.starting;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  /** SIGKILL, as an accident would; it is started again by itself. Settles when it is gone. */
  async kill(): Promise<void> {
    await this.running?.kill();
  }

  /** SIGKILL, and it stays down until {@link start}. */
  async halt(): Promise<void> {
    await this.end((running) => running.kill());
  }

  /** Ends it in good order, for good. */
  async stop(): Promise<void> {
    await this.end((running) => running.stop());
  }

  private async end(how: (running: RunningProcess) => Promise<void>): Promise<void> {
    this.isWanted = false;
    this.giveUp.abort();
    if (this.running) await how(this.running);
    await this.starting; // a start under way may still bring a process
    if (this.running) await how(this.running);
  }

  private adopt(running: RunningProcess, previousDelay: number | null = null): void {
    const startedAt = Date.now();
    this.running = running;
    void running.exited.then((reason) => {
      if (this.running !== running) return;
      this.running = null;
      if (!this.isWanted) return;
      const diedAt = Date.now();
      this.starting = this.restart(reason, previousDelay, diedAt - startedAt, diedAt);
    });
  }

  private async restart(
    reason: string,
    previousDelay: number | null,
    ranForMs: number,
    diedAt: number,
  ): Promise<void> {
    const { name, report } = this.process;
    let delay = nextDelay(previousDelay, ranForMs);
    report({ kind: 'died', name, reason, retryInMs: delay });
    for (;;) {
      await this.pause(delay);
      if (!this.isWanted) return;
      try {
        this.adopt(await this.process.start(this.giveUp.signal), delay);
        report({ kind: 'back', name, afterMs: Date.now() - diedAt });
        return;
      } catch (error) {
        delay = nextDelay(delay, 0);
        const why = error instanceof Error ? error.message : String(error);
        if (this.isWanted) report({ kind: 'start-failed', name, reason: why, retryInMs: delay });
      }
    }
  }

  private pause(ms: number): Promise<void> {
    const { signal } = this.giveUp;
    return new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
    });
  }
}
