import { DEMO_PASSWORD, PEOPLE } from '@app/persistence';
import type { CommandKind } from '@app/domain';
import { COMMAND_TEXTS } from '@app/texts';
import { requestFor, type Target } from './acts';
import { HttpClient, type HttpAnswer } from './http-client';
import type { Ledger } from './ledger';

/** A refusal as the api answers it, as far as the story needs it. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly reasons: readonly {
    readonly code: string;
    readonly objects: readonly RefusedObject[];
  }[];
}

export interface RefusedObject {
  readonly type: string;
  readonly id: string;
  readonly department?: string;
}

/** Somebody with an account: signs in when he first does something, and acts over HTTP only. */
export class Person {
  readonly name: string;
  private readonly http: HttpClient;
  private isSignedIn = false;

  constructor(
    readonly login: string,
    baseUrl: string,
    private readonly ledger: Ledger,
    onRetry: (reason: string) => void,
  ) {
    const seed = PEOPLE.find((person) => person.login === login);
    this.name = seed ? `${seed.title} ${seed.name}` : login;
    this.http = new HttpClient(baseUrl, onRetry);
  }

  /** Does something that must succeed, and tells of it when there are words. */
  async act<T>(kind: CommandKind, target: Target, body: object = {}, words?: string): Promise<T> {
    const answer = await this.ask(kind, target, body);
    if (answer.status >= 300) {
      throw new Error(`${this.name} ${COMMAND_TEXTS[kind].zh}: ${JSON.stringify(answer.body)}`);
    }
    if (words) this.ledger.step(this.name, words, answer.ms);
    return answer.body as T;
  }

  /** Tries something that must be refused, and returns the refusal. */
  async isRefused(kind: CommandKind, target: Target, body: object = {}): Promise<Refused | null> {
    const answer = await this.ask(kind, target, body);
    if (answer.status < 400) return null;
    const problem = answer.body as Partial<Refused>;
    return {
      status: answer.status,
      code: problem.code ?? '',
      title: problem.title ?? '',
      reasons: problem.reasons ?? [],
    };
  }

  /** Reads something; throws when it may not. */
  async get<T>(path: string): Promise<T> {
    const { body } = await this.read(path);
    return body as T;
  }

  /** Reads something with its ETag, to change it. */
  async read(path: string): Promise<HttpAnswer> {
    await this.signIn();
    const answer = await this.http.send({ method: 'GET', path });
    if (answer.status !== 200) {
      throw new Error(`${this.name} GET ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer;
  }

  /** Writes what is no command on a reception, e.g. the settings of the office. */
  async write(method: 'POST' | 'PUT' | 'PATCH', path: string, body: object, ifMatch?: string) {
    await this.signIn();
    const answer = await this.http.send({ method, path, body, ...(ifMatch ? { ifMatch } : {}) });
    if (answer.status >= 300) {
      throw new Error(`${this.name} ${method} ${path}: ${JSON.stringify(answer.body)}`);
    }
    return answer;
  }

  private async ask(kind: CommandKind, target: Target, body: object): Promise<HttpAnswer> {
    await this.signIn();
    return this.http.send(requestFor(kind, target, body));
  }

  /** Once; later calls do nothing. */
  async signIn(): Promise<void> {
    if (this.isSignedIn) return;
    const body = { login: this.login, password: DEMO_PASSWORD };
    const answer = await this.http.send({ method: 'POST', path: '/api/v1/session', body });
    if (answer.status >= 300) {
      throw new Error(`${this.login} 无法登录: ${JSON.stringify(answer.body)}`);
    }
    this.isSignedIn = true;
  }
}
