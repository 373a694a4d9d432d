import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpClient } from './http-client';

describe('HttpClient', () => {
  let server: Server;
  let keys: (string | undefined)[] = [];
  let cookies: (string | undefined)[] = [];

  /** Answers by turns; `null` = the connection breaks, as when a process is killed. */
  function listen(statuses: readonly (number | null)[]): Promise<string> {
    keys = [];
    cookies = [];
    server = createServer((request, response) => {
      const status = statuses[Math.min(keys.length, statuses.length - 1)];
      keys.push(request.headers['idempotency-key'] as string | undefined);
      cookies.push(request.headers.cookie);
      if (status === null || status === undefined) {
        request.socket.destroy();
        return;
      }
      response.writeHead(status, { 'set-cookie': 'yb_session=abc; HttpOnly', etag: '"r1"' });
      response.end(JSON.stringify({ status }));
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        resolve(`http://127.0.0.1:${port}`);
      });
    });
  }

  afterEach(() => new Promise((done) => server.close(done)));

  it('repeats with the same key while there is no answer', async () => {
    const reasons: string[] = [];
    const client = new HttpClient(await listen([null, 503, 200]), (reason) => reasons.push(reason));
    const answer = await client.send({ method: 'POST', path: '/x', body: {} });
    expect(answer).toMatchObject({ status: 200, etag: '"r1"', body: { status: 200 } });
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(reasons).toHaveLength(2);
  });

  it('takes a refusal as an answer, and a new key for the next act', async () => {
    const client = new HttpClient(await listen([409]), () => undefined);
    expect((await client.send({ method: 'POST', path: '/x' })).status).toBe(409);
    await client.send({ method: 'POST', path: '/x' });
    expect(new Set(keys).size).toBe(2);
    expect(cookies).toEqual([undefined, 'yb_session=abc']);
  });
});
