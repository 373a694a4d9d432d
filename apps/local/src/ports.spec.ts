import { createServer, type AddressInfo, type Server } from 'node:net';
import { choosePort, isListening, isPortFree, parsePort, refuseTakenPort } from './ports';

describe('ports', () => {
  let server: Server;
  let taken: number;

  beforeAll(async () => {
    server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    taken = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

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

  it.each(['1', '3000', '65535'])('takes %s as a port', (text) => {
    expect(parsePort(text)).toBe(Number(text));
  });

  it.each(['0', '65536', '30a', '', ' 3000', '-1', '1e3'])('refuses "%s"', (text) => {
    expect(() => parsePort(text)).toThrow('1 to 65535');
  });
});
