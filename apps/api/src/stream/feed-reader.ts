import {
  dropForeignFeed,
  findFeedFloor,
  lookAtFeed,
  readFeedClock,
  renewFeedEpoch,
  type FeedLook,
} from '@app/persistence';
import type { FeedRow } from '@app/persistence';
import type pg from 'pg';
import { FeedConnection } from './feed-connection';

/** Lines in one look. */
const PAGE = 2000;
/** Something is held back by an older transaction: it is looked for again so soon, in ms. */
const HELD_MS = [2, 5, 10, 20, 50] as const;
/** While there is always something to read, so much later is soon enough. */
const BUSY_MS = 50;

export interface FeedListener {
  /**
   * The feed begins anew: nothing that was known counts. `rows` are its latest lines, of all
   * transactions from `floor` up to below `bound`.
   */
  onBegin(epoch: string, floor: number, rows: readonly FeedRow[], bound: number): void;
  /** Lines in order; below `bound` nothing more will come. */
  onLines(rows: readonly FeedRow[], bound: number): void;
  onLoss(): void;
}

/** Reads the feed in order, each line once, and never past a transaction that is still open. */
export class FeedReader {
  private readonly connection: FeedConnection;
  private server = '';
  private mark = '';
  private from = 0;
  private running: Promise<void> | null = null;
  private again = false;
  private held = 0;
  private heldTimer: NodeJS.Timeout | undefined;
  private sql: pg.Client | null = null;

  constructor(
    url: string,
    private readonly listener: FeedListener,
    private readonly keep: number,
  ) {
    this.connection = new FeedConnection(url, {
      onConnect: (sql) => this.begin(sql),
      onHint: (sql) => void this.look(sql),
      onLoss: () => {
        this.sql = null;
        listener.onLoss();
      },
    });
  }

  get isLive(): boolean {
    return this.sql !== null;
  }

  open(): Promise<void> {
    return this.connection.open();
  }

  async close(): Promise<void> {
    clearTimeout(this.heldTimer);
    await this.connection.close();
  }

  /** Reads what there is at this moment. Does nothing while the database is away. */
  async refresh(): Promise<void> {
    if (!this.sql) return;
    await this.look(this.sql);
    if (this.sql) await this.look(this.sql);
  }

  /** On a new connection: the same feed goes on, or another one begins. */
  private async begin(sql: pg.Client): Promise<void> {
    await dropForeignFeed(sql);
    const { xmax, server } = await readFeedClock(sql);
    const isSame = server === this.server;
    this.server = server;
    // The server has gone back in time under us: whatever was told since is not true any more.
    if (isSame && xmax < this.from) await renewFeedEpoch(sql);
    if (!isSame) await this.restart(sql);
    this.sql = sql;
    await this.look(sql);
  }

  private async restart(sql: pg.Client): Promise<void> {
    const floor = await findFeedFloor(sql, this.keep);
    const rows: FeedRow[] = [];
    for (let from = floor; ;) {
      const found = await lookAtFeed(sql, { from, limit: PAGE, how: 'exact' });
      rows.push(...found.rows);
      from = found.bound;
      if (found.hasMore) continue;
      this.mark = found.mark;
      this.from = from;
      this.listener.onBegin(`${this.server}.${found.mark}`, floor, rows, from);
      return;
    }
  }

  /** One look at a time; a hint that comes meanwhile asks for one more. */
  private look(sql: pg.Client): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.lookUntilQuiet(sql)
      .catch((error: Error) => this.connection.lose(sql, error))
      .finally(() => {
        this.running = null;
      });
    return this.running;
  }

  private async lookUntilQuiet(sql: pg.Client): Promise<void> {
    do {
      this.again = false;
      const { from } = this;
      const found = await lookAtFeed(sql, {
        from,
        limit: PAGE,
        how: this.held > 0 ? 'exact' : 'quick',
      });
      if (found.mark !== this.mark) {
        await this.restart(sql);
        this.again = true;
        continue;
      }
      // The two ways of finding the bound may differ; what was read stays read.
      this.from = Math.max(from, found.bound);
      if (found.rows.length > 0 || this.from > from) this.listener.onLines(found.rows, this.from);
      if (found.hasMore) this.again = true;
      else this.comeAgain(sql, found);
    } while (this.again);
  }

  /** What an open transaction holds back is not told of again when that ends: it is looked for. */
  private comeAgain(sql: pg.Client, { isHeld, rows }: FeedLook): void {
    clearTimeout(this.heldTimer);
    if (!isHeld) {
      this.held = 0;
      return;
    }
    // Lines keep coming: under load some transaction is always open.
    const isBusy = rows.length > 0;
    this.held = isBusy ? 0 : Math.min(this.held + 1, HELD_MS.length);
    this.heldTimer = setTimeout(
      () => {
        if (this.sql === sql) void this.look(sql);
      },
      isBusy ? BUSY_MS : HELD_MS[this.held - 1],
    ).unref();
  }
}
