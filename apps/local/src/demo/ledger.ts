/** The running account of the demo: what happened, when, and how long it took. */
export class Ledger {
  private readonly startedAt = Date.now();
  private readonly faults: string[] = [];
  private slowest = { what: '', ms: 0 };

  constructor(private readonly write: (line: string) => void) {}

  /** What was not as it should be, in the order it was noticed. */
  get failures(): readonly string[] {
    return this.faults;
  }

  get seconds(): number {
    return (Date.now() - this.startedAt) / 1000;
  }

  get slowestStep(): Readonly<{ what: string; ms: number }> {
    return this.slowest;
  }

  /** A line as it is. */
  say(line: string): void {
    this.write(line);
  }

  /** A new part of the story. */
  scene(title: string): void {
    this.write(`\n━━ ${title}`);
  }

  /** Somebody did something; `lagMs` is how long the answer, or what it caused, took. */
  step(who: string, what: string, lagMs?: number): void {
    if (lagMs !== undefined && lagMs > this.slowest.ms) this.slowest = { what, ms: lagMs };
    const lag = lagMs === undefined ? '' : `  (${sayLag(lagMs)})`;
    this.write(`${this.clock()}  ${who}  ${what}${lag}`);
  }

  /** A line that belongs to the step before it. */
  detail(text: string): void {
    this.write(`${' '.repeat(10)}· ${text}`);
  }

  /** Outage and recovery. */
  outage(text: string): void {
    this.write(`${this.clock()}  ⚡ ${text}`);
  }

  /** Something that must hold. A broken one makes the demo end with an error. */
  check(what: string, holds: boolean, found?: string): void {
    this.write(
      `${this.clock()}  ${holds ? '✓' : '✗'} ${what}${holds || !found ? '' : `：${found}`}`,
    );
    if (!holds) this.faults.push(found ? `${what}：${found}` : what);
  }

  private clock(): string {
    return `${this.seconds.toFixed(1).padStart(6)}s`;
  }
}

function sayLag(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
