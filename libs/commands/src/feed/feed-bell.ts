import type { Pool } from 'pg';

/** The channel on which processes that show live data listen. */
export const FEED_CHANNEL = 'yingbin_feed';

/** Acts that come faster than they can be told are told together, so many ms later. */
const GATHER_MS = 40;

// Committing a NOTIFY takes a lock that all of them share; nobody waits for its disk write as well.
const RING = `SELECT set_config('synchronous_commit', 'off', true), pg_notify($1, '')`;

/**
 * Tells readers that the change feed has grown: after the commit, outside its transaction, and once
 * for many. A NOTIFY inside every transaction cost 62 % of the commits. It is a hint only: who misses it
 * finds the rows a second later.
 */
class FeedBell {
  private isRinging = false;
  private again = false;

  constructor(private readonly pool: Pool) {}

  ring(): void {
    this.again = true;
    if (this.isRinging) return;
    this.isRinging = true;
    this.again = false;
    void this.tell().then(() => this.rest());
  }

  /** Nobody came meanwhile: the next act is told at once. Otherwise they gather first. */
  private rest(): void {
    if (!this.again) this.isRinging = false;
    else setTimeout(() => this.next(), GATHER_MS).unref();
  }

  private next(): void {
    this.isRinging = false;
    this.ring();
  }

  private async tell(): Promise<void> {
    if (this.pool.ending) return;
    await this.pool.query(RING, [FEED_CHANNEL]).catch(() => undefined);
  }
}

const bells = new WeakMap<Pool, FeedBell>();

/** From now on every act committed on this pool is told. */
export const hangFeedBell = (pool: Pool): void => {
  bells.set(pool, new FeedBell(pool));
};

/** Something was committed on this pool. Returns at once and never throws. */
export const ringFeed = (pool: Pool): void => bells.get(pool)?.ring();
