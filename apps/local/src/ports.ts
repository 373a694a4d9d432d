import { randomInt } from 'node:crypto';
import { createServer, connect } from 'node:net';

/** True when something accepts connections on 127.0.0.1:port. */
export function isListening(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (listening: boolean) => {
      socket.destroy();
      resolve(listening);
    };
    socket.setTimeout(1000, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/** True when this process could listen on host:port now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The preferred port when it is free, otherwise another free one. */
export async function choosePort(preferred: number, host = '127.0.0.1'): Promise<number> {
  return preferred !== 0 && (await isPortFree(preferred, host)) ? preferred : findFreePort(host);
}

/** Throws a sentence when the port somebody asked for cannot be had. */
export async function refuseTakenPort(port: number | undefined, host?: string): Promise<void> {
  if (port === undefined || (await isPortFree(port, host))) return;
  throw new Error(
    `端口 ${port} 已被占用。请关闭占用它的程序，或换一个端口：npm start -- --port ${port + 1}。` +
      `Port ${port} is in use: close the program that uses it, or run "npm start -- --port ${port + 1}".`,
  );
}

/**
 * Starts a server on a port nobody has to know. Between the choice and the start another program
 * may take the port: then another one is tried.
 */
export async function withFreePort<T>(
  preferred: number,
  start: (port: number) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(attempt === 1 ? preferred : 0);
    try {
      return await start(port);
    } catch (error) {
      if (attempt === 5 || (await isPortFree(port))) throw error;
    }
  }
}

// Below the range from which systems hand out ports for outgoing connections: one of those could
// otherwise take the port of a server that was killed and is about to come back.
const FREE_PORTS = { from: 15_000, to: 32_000 };

async function findFreePort(host: string): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(FREE_PORTS.from, FREE_PORTS.to);
    if (await isPortFree(port, host)) return port;
  }
  throw new Error('没有空闲端口 · no free port on this machine');
}

/** Parses what was typed as a port. Throws a sentence for the person who typed it. */
export function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (!(port >= 1 && port <= 65535)) {
    throw new Error(
      `端口必须是 1 到 65535 的整数，收到的是“${text}”。` +
        `A port is a whole number from 1 to 65535, got "${text}".`,
    );
  }
  return port;
}
