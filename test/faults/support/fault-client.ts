import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '@app/persistence';

/** What the client was answered, by the key it sent. */
export interface Answered {
  readonly key: string;
  readonly status: number;
  readonly path: string;
}

/** Everything that was answered in one run; the truth that the database is held against. */
export class AnswerLog {
  readonly answers: Answered[] = [];
  retries = 0;
  private marked = 0;

  get accepted(): readonly string[] {
    return this.answers.filter((a) => a.status < 300).map((a) => a.key);
  }

  /** Remembers this moment: a copy of the database is taken. */
  mark(): void {
    this.marked = this.answers.length;
  }

  /** That copy was restored: what was answered later is gone by definition. */
  backToMark(): void {
    this.answers.length = this.marked;
  }
}

const PAUSE_MS = 150;
const TRY_TIMEOUT_MS = 6000;

/** One person with an account, who repeats with the same key until he is answered. */
export class FaultClient {
  private cookie = '';
  private signingIn: Promise<void> | null = null;

  constructor(
    private readonly baseUrl: string,
    private readonly login: string,
    private readonly log: AnswerLog,
  ) {}

  async post(path: string, body: object = {}): Promise<Record<string, unknown>> {
    return this.write('POST', path, body);
  }

  async put(path: string, body: object, ifMatch?: string): Promise<Record<string, unknown>> {
    return this.write('PUT', path, body, ifMatch);
  }

  /** Reads, as often as it takes to be answered. */
  async get(path: string): Promise<Record<string, unknown>> {
    await this.signedIn();
    const { status, json } = await this.until('GET', path, null, randomUUID());
    if (status >= 300) throw new Error(`${this.login} GET ${path}: ${status}`);
    return json;
  }

  private async write(
    method: string,
    path: string,
    body: object,
    ifMatch?: string,
  ): Promise<Record<string, unknown>> {
    await this.signedIn();
    const key = randomUUID();
    const { status, json } = await this.until(method, path, body, key, ifMatch);
    this.log.answers.push({ key, status, path });
    if (status >= 300)
      throw new Error(`${this.login} ${method} ${path}: ${status} ${JSON.stringify(json)}`);
    return json;
  }

  /** Once, however many of his acts begin at the same time. */
  private signedIn(): Promise<void> {
    this.signingIn ??= this.signIn();
    return this.signingIn;
  }

  private async signIn(): Promise<void> {
    const body = { login: this.login, password: DEMO_PASSWORD };
    const { status } = await this.until('POST', '/session', body, randomUUID());
    if (status >= 300) throw new Error(`${this.login} cannot sign in: ${status}`);
  }

  private async until(
    method: string,
    path: string,
    body: object | null,
    key: string,
    ifMatch?: string,
  ): Promise<{ status: number; json: Record<string, unknown> }> {
    for (const giveUp = Date.now() + 60_000; ;) {
      try {
        const answer = await this.once(method, path, body, key, ifMatch);
        // 429: a log-in whose answer was lost counts as a failed one for a while.
        if (answer.status < 500 && answer.status !== 429) return answer;
      } catch {
        // No answer: it may or may not have been done; the same key tells.
      }
      if (Date.now() > giveUp) throw new Error(`${method} ${path}: no answer for a minute`);
      this.log.retries += 1;
      await new Promise((done) => setTimeout(done, PAUSE_MS));
    }
  }

  private async once(
    method: string,
    path: string,
    body: object | null,
    key: string,
    ifMatch?: string,
  ): Promise<{ status: number; json: Record<string, unknown> }> {
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, {
      method,
      headers: {
        origin: this.baseUrl,
        ...(body && { 'content-type': 'application/json' }),
        'idempotency-key': key,
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(ifMatch ? { 'if-match': ifMatch } : {}),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TRY_TIMEOUT_MS),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await response.text();
    return {
      status: response.status,
      json: text ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  }
}
