import type { LiveChange, LiveMessage, LivePlace, LiveState } from './event';

const ADDRESS = '/api/v1/stream';
/** The server says something every 15 s; after two beats without a word the line is dead. */
const SILENCE_MS = 32_000;
const OFFLINE_AFTER_MS = 30_000;
const RETRY_MS = [500, 1000, 2000, 4000, 5000];
/** Too many windows of one person: this one waits. */
const DISPLACED_MS = 30_000;

/** For how many ms this page has been reading; what changed meanwhile is asked for. */
export const readingFor = (): number => Math.min(60_000, Math.round(performance.now()));

/**
 * The one connection of this browser. Survives what the browser's own EventSource does not: an
 * answer that is not a stream (a restarting server), and a line that is silent without breaking.
 * What was missed is sent again from the last id heard, or a reload is asked for.
 */
export class LiveConnection {
  private source: EventSource | undefined;
  private lastId: string;
  private heardAt: number;
  private attempt = 0;
  private isFirst: boolean;
  private state: LiveState = 'reconnecting';
  private moves = true;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly watch = setInterval(() => this.look(), 5_000);

  /** `from`: where another tab's connection, or one of before a sleep, has left off. */
  constructor(
    private readonly tell: (message: LiveMessage) => void,
    from: LivePlace,
  ) {
    this.lastId = from.id;
    this.heardAt = from.heardAt;
    this.isFirst = from.id === '';
    this.open();
    window.addEventListener('online', this.again);
    window.addEventListener('offline', this.lost);
  }

  /** Ends the connection for good. */
  close(): void {
    clearInterval(this.watch);
    clearTimeout(this.retry);
    window.removeEventListener('online', this.again);
    window.removeEventListener('offline', this.lost);
    this.source?.close();
  }

  private readonly again = (): void => {
    if (this.state !== 'live') this.reopen(0);
  };

  private readonly lost = (): void => this.say('offline');

  private open(): void {
    const since = this.lastId ? `since=${encodeURIComponent(this.lastId)}` : `ago=${readingFor()}`;
    const source = new EventSource(`${ADDRESS}?${since}`);
    this.source = source;
    const on = (name: string, act: (data: string) => void): void =>
      source.addEventListener(name, (event: MessageEvent<string>) => this.hear(event, act));
    on('ready', (data) => this.ready(data));
    source.addEventListener('beat', (event: MessageEvent<string>) => this.beat(event));
    on('change', (data) => this.tell({ type: 'change', change: JSON.parse(data) as LiveChange }));
    on('reload', () => this.tell({ type: 'reload' }));
    source.addEventListener('end', (event: MessageEvent<string>) => this.ended(event.data));
    source.onerror = () => this.broken(source);
  }

  private ready(data: string): void {
    const { resumed, moves } = JSON.parse(data) as { resumed: boolean; moves: boolean };
    this.moves = moves;
    // The first time the page has just been read; what changed meanwhile is told behind this.
    if (!resumed && !this.isFirst) this.tell({ type: 'reload' });
    this.isFirst = false;
    this.say('live');
  }

  /** A server that is there without its database tells nothing new: that counts as silence. */
  private beat(event: MessageEvent<string>): void {
    const { live, moves } = JSON.parse(event.data) as { live: boolean; moves: boolean };
    this.moves = moves;
    if (live) this.hear(event, () => this.say('live'));
    else this.say(this.isHopeful() ? 'reconnecting' : 'offline');
  }

  private isHopeful(): boolean {
    return navigator.onLine && Date.now() - this.heardAt <= OFFLINE_AFTER_MS;
  }

  private ended(data: string): void {
    const { reason } = JSON.parse(data) as { reason: string };
    if (reason === 'session') this.tell({ type: 'ended' });
    this.say('reconnecting');
    this.reopen(reason === 'displaced' ? DISPLACED_MS : 1000);
  }

  private broken(source: EventSource): void {
    if (this.source !== source) return;
    this.say(this.isHopeful() ? 'reconnecting' : 'offline');
    this.reopen(RETRY_MS[Math.min(this.attempt++, RETRY_MS.length - 1)] ?? 5000);
  }

  private hear(event: MessageEvent<string>, act: (data: string) => void): void {
    if (event.lastEventId) this.lastId = event.lastEventId;
    this.heardAt = Date.now();
    this.attempt = 0;
    act(event.data);
    this.tell({ type: 'place', place: { id: this.lastId, heardAt: this.heardAt } });
  }

  private reopen(delay: number): void {
    clearTimeout(this.retry);
    this.source?.close();
    this.source = undefined;
    this.retry = setTimeout(() => this.open(), delay);
  }

  private look(): void {
    const silence = Date.now() - this.heardAt;
    if (this.state === 'live' && silence > SILENCE_MS) {
      this.say('reconnecting');
      this.reopen(0);
    } else if (this.state !== 'live' && silence > OFFLINE_AFTER_MS) this.say('offline');
    else this.say(this.state);
  }

  private say(state: LiveState): void {
    this.state = state;
    this.tell({ type: 'state', state, heardAt: this.heardAt, moves: this.moves });
  }
}
