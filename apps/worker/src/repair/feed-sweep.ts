import { sweepFeed } from '@app/persistence';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { describeError } from '../platform/describe-error';

const HOUR = 3_600_000;
/** Who was away for longer loads afresh: nobody's screen shows yesterday's state and catches up. */
const KEPT_DAYS = 2;

/** Once an hour removes lines of the change feed that nobody will ask for any more. */
export class FeedSweep {
  private nextAt = 0;

  constructor(
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  /** Never throws: old lines harm nobody, and the next hour comes. */
  async round(): Promise<void> {
    const now = Date.now();
    if (now < this.nextAt) return;
    this.nextAt = now + HOUR;
    try {
      await sweepFeed(this.pool, KEPT_DAYS);
    } catch (error) {
      this.logger.warn({ msg: 'the sweep of the feed did not finish', ...describeError(error) });
    }
  }
}
