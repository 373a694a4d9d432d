import type { FastifyRequest } from 'fastify';

/** What a browser calls itself, short and printable, so that a person recognises his sessions. */
export function agentOf(request: FastifyRequest): string | null {
  const agent = request.headers['user-agent'];
  return agent ? agent.replace(/[^\x20-\x7e]/g, '').slice(0, 160) : null;
}
