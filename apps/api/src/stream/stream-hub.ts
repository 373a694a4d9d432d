import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Config } from '@app/config';
import type { ReloadEventDto } from '@app/contracts/http';
import type { FeedRow } from '@app/persistence';
import { CONFIG } from '../platform/config/config.module';
import { EventIds, isBehind, type Place } from './event-ids';
import { fanOut } from './fan-out';
import { FeedReader } from './feed-reader';
import { FeedRing, type Line } from './feed-ring';
import { changeEvent, frame, retry } from './frames';
import { MOST_WAITING, RETRY_MS, type StreamClient } from './stream-client';
import { ProcessWatch } from './process-watch';
import type { Viewer } from './viewer';

/** A beat comes so often, in ms. */
export const BEAT_MS = 15_000;
/** Lines that are kept for those who come back. */
const KEPT = 5000;
/** A line is dated when its act began; it is committed within so many ms. */
const ACT_MS = 5000;
/** More bytes than that are not caught up with: loading afresh is cheaper for everybody. */
const MOST_MISSED = MOST_WAITING / 2;

/** All live connections of this process, and the one reader that feeds them. */
@Injectable()
export class StreamHub implements BeforeApplicationShutdown {
  private readonly clients = new Set<StreamClient>();
  private readonly ids: EventIds;
  private readonly ring = new FeedRing(KEPT);
  private readonly reader: FeedReader;
  /** All lines of transactions below it were sent. */
  private bound = 0;
  private opened: Promise<void> | null = null;
  private beat: NodeJS.Timeout | undefined;
  isClosing = false;

  constructor(
    @Inject(CONFIG) { database, masterKey }: Config,
    private readonly process: ProcessWatch,
  ) {
    this.ids = new EventIds(masterKey);
    this.reader = new FeedReader(
      database.url,
      {
        onBegin: (epoch, floor, rows, bound) => this.begin(epoch, floor, rows, bound),
        onLines: (rows, bound) => this.deliver(rows, bound),
        onLoss: () => this.sendBeat(),
      },
      KEPT,
    );
  }

  get connections(): Iterable<StreamClient> {
    return this.clients;
  }

  /** The reader begins with the first connection; whoever has none pays nothing. */
  open(): Promise<void> {
    this.opened ??= this.reader.open().then(() => {
      this.beat = setInterval(() => this.sendBeat(), BEAT_MS).unref();
      this.process.start(() => this.sendBeat());
    });
    return this.opened;
  }

  /**
   * Takes a connection in: what it missed since the id `since`, or without one in the last `ago` ms,
   * and from then on what comes.
   */
  async join(client: StreamClient, since: string | null, ago: number | null = null): Promise<void> {
    const place = since === null ? null : this.ids.decode(since);
    // Another process may have told more than this one has read.
    if (place && isBehind(this.place, place)) await this.reader.refresh();
    if (!client.isOpen) return;
    const missed = since === null ? this.latestFor(client, ago) : this.missedBy(client, place);
    const id = this.ids.encode(this.place);
    const lines = typeof missed === 'string' ? [] : missed;
    const resumed = since !== null && typeof missed !== 'string';
    client.write(
      Buffer.concat([
        retry(RETRY_MS),
        // Until the missed lines have arrived he is where he was.
        frame('ready', lines.length > 0 ? since : id, {
          at: new Date().toISOString(),
          resumed,
          beatMs: BEAT_MS,
          moves: this.process.isMoving,
        }),
        ...(typeof missed === 'string' ? [frame('reload', id, { reason: missed })] : []),
        ...lines.map(({ bytes }) => bytes),
      ]),
    );
    this.clients.add(client);
  }

  leave(client: StreamClient): void {
    this.clients.delete(client);
  }

  /** What this connection may see has changed: what it shows may be too much, or too little. */
  sendReload(client: StreamClient): void {
    client.write(frame('reload', this.ids.encode(this.place), { reason: 'rights' }));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isClosing = true;
    clearInterval(this.beat);
    this.process.stop();
    for (const client of this.clients) client.end('restart');
    this.clients.clear();
    await this.reader.close();
  }

  private get place(): Place {
    return { tx: this.bound, n: 0 };
  }

  private missedBy(
    { viewer }: StreamClient,
    place: Place | null,
  ): readonly Line[] | ReloadEventDto['reason'] {
    if (!place || isBehind(this.place, place)) return 'unknown';
    const lines = this.ring.after(place);
    if (!lines) return 'too-old';
    return this.heardBy(viewer, lines);
  }

  /** What changed while he read what he shows, before he listened. */
  private latestFor(
    { viewer }: StreamClient,
    ago: number | null,
  ): ReturnType<typeof this.missedBy> {
    if (ago === null) return [];
    return this.heardBy(viewer, this.ring.since(Date.now() - ago - ACT_MS));
  }

  private heardBy(viewer: Viewer, lines: readonly Line[]): readonly Line[] | 'too-many' {
    const heard = lines.filter(({ row }) => viewer.hears(row));
    const bytes = heard.reduce((sum, line) => sum + line.bytes.length, 0);
    return bytes > MOST_MISSED ? 'too-many' : heard;
  }

  private begin(epoch: string, floor: number, rows: readonly FeedRow[], bound: number): void {
    this.ids.begin(epoch);
    this.ring.reset(floor);
    this.ring.add(this.linesOf(rows));
    this.bound = bound;
    const reload = frame('reload', this.ids.encode(this.place), { reason: 'unknown' });
    for (const client of this.clients) client.write(reload);
  }

  private deliver(rows: readonly FeedRow[], bound: number): void {
    const lines = this.linesOf(rows);
    this.ring.add(lines);
    this.bound = bound;
    fanOut(lines, this.clients);
  }

  private linesOf(rows: readonly FeedRow[]): Line[] {
    const places = rows.map(({ tx, n }) => ({ tx, n }));
    const ids = this.ids.encodeAll(places);
    return rows.map((row, i) => ({
      row,
      place: places[i],
      bytes: frame('change', ids[i], changeEvent(row)),
    }));
  }

  private sendBeat(): void {
    const at = new Date().toISOString();
    const { isMoving: moves } = this.process;
    const data = { at, live: this.reader.isLive, moves };
    const bytes = frame('beat', this.ids.encode(this.place), data);
    for (const client of this.clients) client.write(bytes);
  }
}
