import http from 'node:http';

export interface SseEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Waiting {
  readonly is: (events: readonly SseEvent[]) => boolean;
  readonly done: () => void;
}

/** Reads a stream as a browser does: keeps the last id, hands out the events. */
export class SseClient {
  readonly events: SseEvent[] = [];
  lastId: string | null = null;
  status = 0;
  headers: http.IncomingHttpHeaders = {};
  isClosed = false;
  body = '';
  private rest = '';
  private waiting: Waiting[] = [];
  private response: http.IncomingMessage | undefined;

  private constructor(private readonly request: http.ClientRequest) {}

  /** Opens a stream; resolves with its head. */
  static open(
    base: string,
    cookie: string | undefined,
    more: { lastEventId?: string; since?: string; ago?: number; path?: string } = {},
  ): Promise<SseClient> {
    const { lastEventId, since, ago, path = '/api/v1/stream' } = more;
    const asked = new URLSearchParams({
      ...(since && { since }),
      ...(ago && { ago: String(ago) }),
    });
    const url = `${base}${path}?${asked.toString()}`;
    const headers = {
      accept: 'text/event-stream',
      ...(cookie && { cookie }),
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    return new Promise((resolve, reject) => {
      const request = http.get(url, { headers, agent: false });
      const client = new SseClient(request);
      request.on('error', (error) => {
        client.over();
        reject(error);
      });
      request.on('response', (response) => {
        client.begin(response);
        resolve(client);
      });
    });
  }

  /** All events of one name. */
  of(event: string): SseEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  /** What changed, in order. */
  get changes(): readonly SseEvent['data'][] {
    return this.of('change').map(({ data }) => data);
  }

  /** Resolves when `is` holds of all events so far; rejects after `ms`. */
  until(is: (events: readonly SseEvent[]) => boolean, ms = 10_000): Promise<void> {
    if (is(this.events)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seen = this.events.map(({ event, data }) => `${event} ${JSON.stringify(data)}`);
        reject(new Error(`did not come in ${ms} ms; seen: ${seen.slice(-20).join('; ')}`));
      }, ms);
      this.waiting.push({
        is,
        done: () => {
          clearTimeout(timer);
          resolve();
        },
      });
    });
  }

  untilClosed(ms = 10_000): Promise<void> {
    return this.until(() => this.isClosed, ms);
  }

  pause(): void {
    this.response?.pause();
  }

  resume(): void {
    this.response?.resume();
  }

  close(): void {
    this.request.destroy();
    this.response?.destroy();
  }

  private begin(response: http.IncomingMessage): void {
    this.response = response;
    this.status = response.statusCode ?? 0;
    this.headers = response.headers;
    response.setEncoding('utf8');
    response.on('data', (text: string) => this.take(text));
    response.on('close', () => this.over());
    response.on('error', () => this.over());
  }

  private over(): void {
    this.isClosed = true;
    this.tell();
  }

  private take(text: string): void {
    if (this.status !== 200) this.body += text;
    const blocks = (this.rest + text).split('\n\n');
    this.rest = blocks.pop() ?? '';
    for (const block of blocks) this.takeBlock(block);
    this.tell();
  }

  private takeBlock(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const at = line.indexOf(':');
        return [line.slice(0, at), line.slice(at + 1).trimStart()];
      }),
    );
    const id = fields.get('id') ?? null;
    if (id !== null) this.lastId = id;
    const [event, data] = [fields.get('event'), fields.get('data')];
    if (event === undefined || data === undefined) return;
    this.events.push({ id, event, data: JSON.parse(data) as SseEvent['data'] });
  }

  private tell(): void {
    const now = this.waiting.filter(({ is }) => is(this.events));
    this.waiting = this.waiting.filter((one) => !now.includes(one));
    now.forEach(({ done }) => done());
  }
}
