import { randomUUID } from 'node:crypto';

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly etag: string | null;
  /** From the first try to the answer, outages included. */
  readonly ms: number;
}

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** How long a client keeps trying while the other side is away. */
const PATIENCE_MS = 40_000;
const PAUSE_MS = 250;
const TRY_TIMEOUT_MS = 8000;

/**
 * What a browser or a phone does: one person's session, and the same request again with the same
 * Idempotency-Key while there is no answer. A repeat can therefore never act twice.
 */
export class HttpClient {
  private cookie = '';

  constructor(
    private readonly baseUrl: string,
    private readonly onRetry: (reason: string) => void,
  ) {}

  /** Sends until there is an answer that is not "away for the moment". Throws after forty seconds. */
  async send(request: HttpRequest): Promise<HttpAnswer> {
    const startedAt = Date.now();
    const key = randomUUID();
    for (;;) {
      const answer = await this.try(request, key).catch((error: unknown) => reasonOf(error));
      if (typeof answer !== 'string') {
        if (answer.status !== 502 && answer.status !== 503) {
          return { ...answer, ms: Date.now() - startedAt };
        }
      }
      const reason = typeof answer === 'string' ? answer : `HTTP ${answer.status}`;
      if (Date.now() - startedAt > PATIENCE_MS) {
        throw new Error(`${request.method} ${request.path}: no answer for 40 s (${reason})`);
      }
      this.onRetry(reason);
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }

  private async try(request: HttpRequest, key: string): Promise<Omit<HttpAnswer, 'ms'>> {
    const headers: Record<string, string> = { accept: 'application/json', origin: this.baseUrl };
    if (this.cookie) headers.cookie = this.cookie;
    if (request.ifMatch) headers['if-match'] = request.ifMatch;
    if (request.method !== 'GET') headers['idempotency-key'] = key;
    if (request.body !== undefined) headers['content-type'] = 'application/json';
    const response = await fetch(`${this.baseUrl}${request.path}`, {
      method: request.method,
      headers,
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(TRY_TIMEOUT_MS),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0] ?? '';
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? null : (JSON.parse(text) as unknown),
      etag: response.headers.get('etag'),
    };
  }
}

/** The cause of a failed fetch, without its stack. */
function reasonOf(error: unknown): string {
  const cause = (error as { cause?: { code?: unknown } }).cause?.code;
  if (typeof cause === 'string') return cause;
  return error instanceof Error ? error.name : String(error);
}
