import { connect } from 'node:net';
import type { Logger } from 'pino';

const EVERY_MS = 250;
const ANSWERS_WITHIN_MS = 1000;

/**
 * Notices at once when Temporal goes away. Only a refused connection counts: a server, or a worker,
 * that is merely busy must not make the worker start over and so busier still.
 */
export class TemporalWatch {
  private wasUp = false;

  constructor(
    private readonly address: string,
    private readonly onLoss: () => void,
    private readonly logger: Logger,
  ) {}

  /** One round; answers how many milliseconds to rest before the next. */
  async round(): Promise<number> {
    const isGone = await refusesConnections(this.address);
    if (isGone && this.wasUp) {
      this.logger.warn('Temporal went away: workers start over with empty caches');
      this.onLoss();
    }
    this.wasUp = !isGone;
    return EVERY_MS;
  }
}

/** Whether nobody listens at `host:port`. */
function refusesConnections(address: string): Promise<boolean> {
  const { hostname, port } = new URL(`tcp://${address}`);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) });
    const end = (isRefused: boolean): void => {
      socket.destroy();
      resolve(isRefused);
    };
    socket.setTimeout(ANSWERS_WITHIN_MS, () => end(false));
    socket.once('connect', () => end(false));
    socket.once('error', (error: NodeJS.ErrnoException) => end(error.code === 'ECONNREFUSED'));
  });
}
