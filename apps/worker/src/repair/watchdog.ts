import type { Logger } from 'pino';
import type { OpenWorkReader } from './open-work';
import type { RepairSchedule } from './repair-schedule';

const EVERY_MS = 2000;
/** Healthy lateness is below this, so in peace the watchdog wakes nobody. */
const GRACE_MS = 3000;
const SCHEDULE_EVERY_ROUNDS = 15;

/**
 * Wakes what is late, whatever the reason: a lost wake, a restored store, a terminated workflow.
 * Late is what Postgres says, so no list of workflows is needed.
 */
export class Watchdog {
  private rounds = 0;

  constructor(
    private readonly open: OpenWorkReader,
    private readonly schedule: RepairSchedule,
    private readonly logger: Logger,
  ) {}

  /** One round; answers how many milliseconds to rest before the next. */
  async round(): Promise<number> {
    const late = await this.open.wakeLate(GRACE_MS);
    if (late > 0) this.logger.warn({ late }, 'woke what was late');
    if (this.rounds % SCHEDULE_EVERY_ROUNDS === 0) await this.wakeAllIfTemporalIsNew();
    this.rounds += 1;
    return EVERY_MS;
  }

  /** The first round of a worker, and a Temporal without our Schedule: nothing may be running there. */
  private async wakeAllIfTemporalIsNew(): Promise<void> {
    const isNew = await this.schedule.ensure();
    if (!isNew && this.rounds > 0) return;
    const woken = await this.open.wakeAll();
    this.logger.info({ woken }, isNew ? 'Temporal is new here: woke all' : 'woke all at start');
  }
}
