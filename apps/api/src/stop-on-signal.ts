import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Readiness } from './platform/health/readiness';
import { log } from './platform/logging/log';

/** Requests in flight may take so long to end, in ms; then their connections are cut. */
const DRAIN = 6000;
/** In ms after the signal the process ends in any case: it promised to be gone in 8 s. */
const LAST = 7500;

/** SIGTERM or SIGINT: take no more, let what runs end, close the database, leave with 0. */
export function stopOnSignal(app: NestFastifyApplication): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ msg: 'stopping', signal });
    void drain(app);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function drain(app: NestFastifyApplication): Promise<void> {
  app.get(Readiness).stop();
  const server = app.getHttpServer();
  setTimeout(() => server.closeAllConnections(), DRAIN).unref();
  setTimeout(() => process.exit(0), LAST).unref();
  try {
    await app.close();
  } catch (error) {
    log.warn({ msg: 'close failed', error: (error as Error).name });
  }
  log.info({ msg: 'stopped' });
  process.exit(0);
}
