import type { LiveChange, LiveMessage, LiveState } from './event';

const URL = '/api/v1/stream';
/** The server says something at least every 15 s; after this long the line is dead. */
const SILENCE_MS = 40_000;
const OFFLINE_AFTER_MS = 30_000;
const RETRY_MS = [500, 1000, 2000, 4000, 8000];

/**
 * The one connection of this browser. Survives what the browser's own EventSource does not: an
 * answer that is not a stream (a restarting server), and a line that is silent without breaking.
 */
export class LiveConnection {
  private source: EventSource | undefined;
  private lastId = '';
  private heardAt = Date.now();
  private attempt = 0;
  private state: LiveState = 'reconnecting';
  private retry: ReturnType<typeof setTimeout> | undefined;
  private readonly watch = setInterval(() => this.look(), 5_000);

  constructor(private readonly tell: (message: LiveMessage) => void) {
    this.open();
    window.addEventListener('online', this.again);
  }

  /** Ends the connection for good. */
  close(): void {
    clearInterval(this.watch);
    clearTimeout(this.retry);
    window.removeEventListener('online', this.again);
    this.source?.close();
  }

  private readonly again = (): void => {
    if (this.state !== 'live') this.reopen(0);
  };

  private open(): void {
    const since = this.lastId ? `?since=${encodeURIComponent(this.lastId)}` : '';
    const source = new EventSource(URL + since);
    this.source = source;
    const on = (name: string, act: (data: string) => void): void =>
      source.addEventListener(name, (event: MessageEvent<string>) => this.hear(event, act));
    on('ready', () => undefined);
    on('ping', () => undefined);
    on('change', (data) => this.tell({ type: 'changes', changes: listOf(data) }));
    on('reload', () => this.tell({ type: 'reload' }));
    source.onerror = () => {
      // It would try again by itself, but not after an answer that is no stream.
      source.close();
      this.say('reconnecting');
      this.reopen(RETRY_MS[Math.min(this.attempt++, RETRY_MS.length - 1)] ?? 8000);
    };
  }

  private hear(event: MessageEvent<string>, act: (data: string) => void): void {
    if (event.lastEventId) this.lastId = event.lastEventId;
    this.heardAt = Date.now();
    this.attempt = 0;
    this.say('live');
    act(event.data);
  }

  private reopen(delay: number): void {
    clearTimeout(this.retry);
    this.source?.close();
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
    this.tell({ type: 'state', state, heardAt: this.heardAt });
  }
}

function listOf(data: string): readonly LiveChange[] {
  const parsed = JSON.parse(data) as LiveChange | readonly LiveChange[];
  return Array.isArray(parsed) ? (parsed as readonly LiveChange[]) : [parsed as LiveChange];
}
