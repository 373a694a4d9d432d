import type { OpenWork, Wake } from '@app/commands';
import type { Logger } from 'pino';
import type { RepairSchedule } from './repair-schedule';

const EVERY_MS = 2000;
/** Healthy lateness is below this, so in peace the watchdog wakes nobody. */
const GRACE_MS = 3000;
/** One that stays late is woken again only after this: each wake is history. */
const AGAIN_AFTER_MS = 15_000;
const SCHEDULE_EVERY_ROUNDS = 15;

/**
 * Wakes what is late, whatever the reason: a lost wake, a restored store, a terminated workflow.
 * Late is what Postgres says, so no list of workflows is needed.
 */
export class Watchdog {
  private rounds = 0;
  private readonly wokenAt = new Map<string, number>();

  constructor(
    private readonly open: OpenWork,
    private readonly schedule: Pick<RepairSchedule, 'ensure'>,
    private readonly logger: Logger,
  ) {}

  /** One round; answers how many milliseconds to rest before the next. */
  async round(): Promise<number> {
    const late = this.notWokenJustNow(await this.open.listLate(GRACE_MS));
    const woken = await this.open.wake(late);
    if (woken > 0) this.logger.warn({ woken }, 'woke what was late');
    if (this.rounds % SCHEDULE_EVERY_ROUNDS === 0) await this.wakeAllIfTemporalIsNew();
    this.rounds += 1;
    return EVERY_MS;
  }

  private notWokenJustNow(late: readonly Wake[]): Wake[] {
    const now = performance.now();
    for (const [workflowId, at] of this.wokenAt) {
      if (now - at > AGAIN_AFTER_MS) this.wokenAt.delete(workflowId);
    }
    // A notice that waits for a mail server is not late, it is being tried; repair looks after it.
    const due = late.filter(
      ({ kind, workflowId }) => kind !== 'notice' && !this.wokenAt.has(workflowId),
    );
    for (const { workflowId } of due) this.wokenAt.set(workflowId, now);
    return due;
  }

  /** A worker's first round, or a Temporal without our Schedule: nothing may be running there. */
  private async wakeAllIfTemporalIsNew(): Promise<void> {
    const isNew = await this.schedule.ensure();
    if (!isNew && this.rounds > 0) return;
    const woken = await this.open.wakeAll();
    this.logger.info({ woken }, isNew ? 'Temporal is new here: woke all' : 'woke all at start');
  }
}
