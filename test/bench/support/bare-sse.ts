import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody who listens and does nothing else: hands on every piece that comes. */
export class Ear {
  private wanted = '';
  private hear: (() => void) | null = null;

  private constructor(private readonly request: http.ClientRequest) {}

  static open(url: string, cookie?: string): Promise<Ear> {
    return new Promise((resolve, reject) => {
      const request = http.get(url, { agent: false, headers: cookie ? { cookie } : {} });
      const ear = new Ear(request);
      request.on('error', reject);
      request.on('response', (response) => {
        if (response.statusCode !== 200) reject(new Error(`answered ${response.statusCode ?? 0}`));
        response.setEncoding('latin1');
        response.on('error', () => undefined);
        response.on('data', (text: string) => ear.take(text));
        resolve(ear);
      });
    });
  }

  /** Resolves when a text with `word` in it has come. */
  next(word: string): Promise<void> {
    this.wanted = word;
    return new Promise((resolve) => {
      this.hear = resolve;
    });
  }

  close(): void {
    this.request.on('error', () => undefined);
    this.request.destroy();
  }

  private take(text: string): void {
    if (!this.hear || !text.includes(this.wanted)) return;
    const { hear } = this;
    this.hear = null;
    hear();
  }
}

/** A server that sends the same bytes to all who listen, and knows nothing. */
export class BareSse {
  private readonly responses = new Set<http.ServerResponse>();
  private readonly server = http.createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    this.responses.add(response);
  });

  /** Its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  send(bytes: Buffer): void {
    for (const response of this.responses) response.write(bytes);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
