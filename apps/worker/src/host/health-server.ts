import { createServer } from 'node:http';
import type { Server } from 'node:http';

/** Answers `GET /health/ready` for whoever watches the process: 200 while workers poll, else 503. */
export class HealthServer {
  private server: Server | null = null;

  /** Without a port there is no server. */
  constructor(
    private readonly port: number | null,
    private readonly isReady: () => boolean,
  ) {}

  async start(): Promise<void> {
    if (this.port === null) return;
    const server = createServer((request, response) => {
      const isLive = request.url === '/health/live';
      const isOk = isLive || this.isReady();
      response.writeHead(isOk ? 200 : 503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ status: isOk ? 'ok' : 'not polling' }));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, resolve);
    });
    this.server = server;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      if (!this.server) return resolve();
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
