import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@app/persistence';

export interface CanaryAnswer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly text: string;
}

/** Answers that were refusals or errors, as they went over the wire. */
export interface ErrorBody {
  readonly request: string;
  readonly status: number;
  readonly text: string;
}

/** One person over HTTP, who keeps every error he is shown. */
export class CanaryClient {
  private cookie = '';

  constructor(
    private readonly baseUrl: string,
    private readonly login: string,
    private readonly errors: ErrorBody[],
  ) {}

  async signIn(): Promise<this> {
    await this.done('POST', '/session', { login: this.login, password: DEMO_PASSWORD });
    return this;
  }

  /** Sends what must succeed. */
  async done(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Record<string, unknown>> {
    const answer = await this.send(method, path, body, headers);
    if (answer.status < 300) return answer.body;
    throw new Error(`${this.login} ${method} ${path}: ${answer.status} ${answer.text}`);
  }

  /** Sends anything; a refusal is an answer. */
  async send(
    method: string,
    path: string,
    body?: object | string,
    headers: Record<string, string> = {},
  ): Promise<CanaryAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        origin: this.baseUrl,
        'idempotency-key': randomUUID(),
        ...(body && !isForm && { 'content-type': 'application/json' }),
        ...(this.cookie && { cookie: this.cookie }),
        ...headers,
      },
      body: isForm || typeof body === 'string' ? body : body && JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    const { status } = response;
    if (status >= 400) this.errors.push({ request: `${method} ${path}`, status, text });
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status, text, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {} };
  }
}
