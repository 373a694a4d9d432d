import type { Response } from 'playwright-core';
import type { Visitor } from './visitor';

/** Hands every event of the live stream to the test, across pages. */
const LISTEN = `{
  const Plain = window.EventSource;
  window.EventSource = class extends Plain {
    constructor(...given) {
      super(...given);
      for (const name of ['change', 'reload']) this.addEventListener(name, (event) => window.heardEvent(event.data));
    }
  };
}`;

/** Everything that reaches one browser: answers of the api, and events of its live stream. */
export class Listener {
  readonly events: string[] = [];
  private readonly answers: Promise<{ path: string; isOk: boolean; body: string }>[] = [];

  private constructor(private readonly visitor: Visitor) {
    visitor.page.on('response', (response) => this.keep(response));
  }

  /** Listens from now on; before the first page is opened. */
  static async at(visitor: Visitor): Promise<Listener> {
    const listener = new Listener(visitor);
    const heard = (data: string): void => void listener.events.push(data);
    await visitor.context.exposeFunction('heardEvent', heard);
    await visitor.context.addInitScript(LISTEN);
    return listener;
  }

  /** Whether an event speaks of it. */
  heard(id: string): boolean {
    return this.events.some((event) => event.includes(id));
  }

  /** Where any of these came through; `ids` may stand in the refusal of an address that names them. */
  async leaks(words: readonly string[], ids: readonly string[]): Promise<string[]> {
    const answers = await Promise.all(this.answers);
    const inAnswers = answers.flatMap(({ path, isOk, body }) =>
      [...words, ...(isOk ? ids : [])]
        .filter((one) => body.includes(one))
        .map((one) => `${path}: ${one}`),
    );
    const inEvents = this.events.flatMap((event) =>
      [...words, ...ids]
        .filter((one) => event.includes(one))
        .map((one) => `event ${event}: ${one}`),
    );
    return [...new Set([...inAnswers, ...inEvents])];
  }

  /** Whether an answer brought it. */
  async wasTold(word: string): Promise<boolean> {
    return (await Promise.all(this.answers)).some(({ body }) => body.includes(word));
  }

  private keep(response: Response): void {
    const path = new URL(response.url()).pathname;
    if (!path.startsWith('/api/v1/') || path.endsWith('/stream')) return;
    // The body of an answer is gone with its page.
    const body = response.text().catch(() => '');
    this.answers.push(body.then((text) => ({ path, isOk: response.ok(), body: text })));
  }
}
