import { sweepBlobs, type BlobStore } from '@app/persistence';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { describeError } from '../platform/describe-error';

const DAY = 24 * 3_600_000;
/** Far longer than an upload takes, and long enough to notice that an old copy was restored. */
const GRACE = 7 * DAY;

/** Once a day removes files that were uploaded and never became an attachment. */
export class BlobSweep {
  private nextAt = 0;

  constructor(
    private readonly pool: Pool,
    private readonly store: BlobStore,
    private readonly logger: Logger,
  ) {}

  /** Never throws: an orphan file harms nobody, and the next day comes. */
  async round(): Promise<void> {
    const now = Date.now();
    if (now < this.nextAt) return;
    this.nextAt = now + DAY;
    try {
      const removed = await sweepBlobs(this.pool, this.store, now, GRACE);
      if (removed > 0) this.logger.info({ msg: 'removed files nobody names', removed });
    } catch (error) {
      this.logger.warn({ msg: 'the sweep of files did not finish', ...describeError(error) });
    }
  }
}
