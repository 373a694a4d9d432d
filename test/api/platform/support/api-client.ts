import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  /** The parsed JSON body; null when there is none. */
  readonly body: Readonly<Record<string, unknown>> & { readonly [index: number]: unknown };
  readonly text: string;
}

export interface Fault {
  readonly path: string;
  readonly code: string;
}

/** Talks to an api in process as a browser would: with its cookie and its origin. */
export class ApiClient {
  cookie: string | undefined;

  constructor(
    private readonly app: NestFastifyApplication,
    private readonly origin = 'http://localhost:42310',
  ) {}

  /** Sends JSON (or a raw text or buffer); a header set to '' is left out. */
  async send(
    method: Method,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const all: Record<string, string> = {
      origin: this.origin,
      'idempotency-key': randomUUID(),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(this.cookie && { cookie: this.cookie }),
      ...headers,
    };
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
      ...(body !== undefined && { payload: isRaw ? body : JSON.stringify(body) }),
    });
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    const parsed = (isJson ? JSON.parse(answer.body) : null) as Answer['body'];
    return { status: answer.statusCode, headers: answer.headers, body: parsed, text: answer.body };
  }

  get = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    this.send('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('POST', path, body, headers);
  put = (path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    this.send('PUT', path, body, headers);
  delete = (path: string, headers?: Record<string, string>): Promise<Answer> =>
    this.send('DELETE', path, undefined, headers);

  /** Signs in and keeps the cookie when it worked. */
  async signIn(login: string, password: string): Promise<Answer> {
    const answer = await this.post('/session', { login, password });
    this.keepCookie(answer);
    return answer;
  }

  keepCookie(answer: Answer): void {
    const cookie = answer.headers['set-cookie'];
    if (cookie !== undefined) this.cookie = String(cookie).split(';', 1)[0];
  }
}

/** The faults of a 422, as "path: code", sorted. */
export const faultsIn = (answer: Answer): string[] =>
  ((answer.body.errors ?? []) as Fault[]).map(({ path, code }) => `${path}: ${code}`).sort();
