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

/** The preferred port when it is free, otherwise one the system hands out. */
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

function findFreePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('the system gave no port')),
      );
    });
  });
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
