import type { FastifyInstance } from 'fastify';
import { log } from './log';

const QUIET = /\/health\/(live|ready)$/;

/** One line per answered request: the route's template, never the address itself (it has ids). */
export function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.is404 ? 'unknown' : (request.routeOptions.url ?? 'unknown');
    const level = reply.statusCode >= 500 ? 'error' : QUIET.test(route) ? 'debug' : 'info';
    log[level]({
      msg: 'request',
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
