import { FEED_CHANNEL } from '@app/commands';
import pg from 'pg';
import { log } from '../platform/logging/log';

const AGAIN_MS = [100, 250, 500, 1000, 2000] as const;
/** Without a hint the feed is looked at so often: a hint may be lost. */
const LOOK_MS = 1000;
const QUERY_MS = 5000;

/**
 * One statement, planned once while the feed may be empty, and used when it has grown: it always goes
 * by the indexes.
 */
const PLANS = '-c enable_seqscan=off -c jit=off -c plan_cache_mode=force_generic_plan';

/** What happens on the connection. */
export interface FeedWatcher {
  /** A new connection stands: anything may have happened meanwhile. */
  onConnect(sql: pg.Client): Promise<void>;
  /** There may be something new. Never called before `onConnect` is through. */
  onHint(sql: pg.Client): void;
  onLoss(): void;
}

/** The one connection of this process that listens. It comes back by itself. */
export class FeedConnection {
  private client: pg.Client | null = null;
  private tries = 0;
  private isClosed = false;
  private look: NodeJS.Timeout | undefined;

  constructor(
    private readonly url: string,
    private readonly watcher: FeedWatcher,
  ) {}

  /** Connects, or goes on trying in the background. */
  async open(): Promise<void> {
    if (this.isClosed) return;
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'yingbin-stream',
      connectionTimeoutMillis: 4000,
      query_timeout: QUERY_MS,
      statement_timeout: QUERY_MS,
      options: PLANS,
      keepAlive: true,
    });
    // An error ends the connection; a watcher must not hear of a connection twice.
    const lost = (error?: Error): void => this.lose(client, error);
    client.on('error', lost).on('end', lost);
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${FEED_CHANNEL}`);
      await this.watcher.onConnect(client);
      this.tries = 0;
      client.on('notification', () => this.watcher.onHint(client));
      this.look = setInterval(() => this.watcher.onHint(client), LOOK_MS).unref();
    } catch (error) {
      lost(error as Error);
    }
  }

  /** Something went wrong on the connection: another one is opened. */
  lose(client: pg.Client, error?: Error & { code?: string }): void {
    if (this.client !== client) return;
    log.warn({ msg: 'stream lost its connection', error: error?.name, code: error?.code });
    this.client = null;
    clearInterval(this.look);
    client.end().catch(() => undefined);
    if (this.isClosed) return;
    this.watcher.onLoss();
    const wait = AGAIN_MS[Math.min(this.tries++, AGAIN_MS.length - 1)];
    setTimeout(() => void this.open(), wait).unref();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    const client = this.client;
    this.client = null;
    clearInterval(this.look);
    await client?.end().catch(() => undefined);
  }
}
