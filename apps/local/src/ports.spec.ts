import { createServer, type AddressInfo, type Server } from 'node:net';
import {
  choosePort,
  isListening,
  isPortFree,
  parsePort,
  refuseTakenPort,
  withFreePort,
} from './ports';

describe('ports', () => {
  let server: Server;
  let taken: number;

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    taken = (server.address() as AddressInfo).port;
  });
  const thieves: Server[] = [];
  afterAll(() => [server, ...thieves].forEach((each) => each.close()));

  it('sees a port that is taken', async () => {
    expect(await isPortFree(taken)).toBe(false);
    expect(await isListening(taken)).toBe(true);
  });

  it('names a taken port and what to do about it', async () => {
    await expect(refuseTakenPort(taken)).rejects.toThrow(
      new RegExp(`Port ${taken} is in use.*--port ${taken + 1}`),
    );
  });

  it('chooses another port when the usual one is taken', async () => {
    const chosen = await choosePort(taken);
    expect(chosen).not.toBe(taken);
    expect(await isPortFree(chosen)).toBe(true);
  });

  it('tries another port when the chosen one was taken before the start', async () => {
    const tried: number[] = [];
    const started = await withFreePort(0, async (port) => {
      tried.push(port);
      if (tried.length > 1) return port;
      const thief = createServer();
      await new Promise<void>((done) => thief.listen(port, '127.0.0.1', done));
      thieves.push(thief);
      throw new Error('address in use');
    });
    expect(tried).toHaveLength(2);
    expect(started).toBe(tried[1]);
  });

  it('does not try again what fails for another reason', async () => {
    let tries = 0;
    const start = () => Promise.reject(new Error(`no disk ${(tries += 1)}`));
    await expect(withFreePort(0, start)).rejects.toThrow('no disk 1');
  });

  it.each(['1', '3000', '65535'])('takes %s as a port', (text) => {
    expect(parsePort(text)).toBe(Number(text));
  });

  it.each(['0', '65536', '30a', '', ' 3000', '-1', '1e3'])('refuses "%s"', (text) => {
    expect(() => parsePort(text)).toThrow('1 to 65535');
  });
});
