import type { ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Takes the answer out of Fastify's hands and begins a stream of events on it. */
export function openStream(request: FastifyRequest, reply: FastifyReply): ServerResponse {
  reply.hijack();
  reply.raw.writeHead(200, {
    ...(reply.getHeaders() as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    // No proxy keeps, gathers or packs what must arrive at once.
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  reply.raw.flushHeaders();
  // Beats keep it alive; an idle limit must not end it.
  request.raw.socket.setTimeout(0);
  request.raw.socket.setNoDelay(true);
  return reply.raw;
}
