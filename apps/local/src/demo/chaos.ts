import type { Ledger } from './ledger';
import type { LocalStack } from '../local-stack';
import type { ProcessName } from '../local-stack-options';

const NAMES: Readonly<Record<ProcessName, string>> = {
  worker: '工作进程 worker',
  temporal: 'Temporal',
  postgres: 'Postgres',
  api: '接口进程 api',
};

/** Kills a process in the middle of the story, when the story is to be hard; else does nothing. */
export class Chaos {
  private readonly recoveries: Promise<void>[] = [];
  private readonly said = new Set<ProcessName>();

  constructor(
    private readonly stack: LocalStack,
    private readonly ledger: Ledger,
    readonly isOn: boolean,
  ) {}

  /** SIGKILL now; the story goes on at once, and the recovery is reported when it is there. */
  async strike(name: ProcessName): Promise<void> {
    if (!this.isOn) return;
    const before = this.stack.pid(name);
    this.ledger.outage(`SIGKILL ${NAMES[name]}（pid ${before ?? '?'}）`);
    const diedAt = Date.now();
    await this.stack.kill(name);
    this.recoveries.push(
      this.stack.whenRunning(name).then(() => {
        const seconds = ((Date.now() - diedAt) / 1000).toFixed(1);
        this.ledger.outage(
          `${NAMES[name]} 已恢复（pid ${this.stack.pid(name) ?? '?'}，${seconds} s）`,
        );
      }),
    );
  }

  /** Says once that the work goes on, when it does while a process is down. */
  meanwhile(name: ProcessName): void {
    if (!this.isOn || this.said.has(name) || this.stack.pid(name) !== null) return;
    this.said.add(name);
    this.ledger.detail(`${NAMES[name]} 停机中，各部门照常办理`);
  }

  /** Settles when everything that was killed is back. */
  async settled(): Promise<void> {
    await Promise.all(this.recoveries);
  }
}
