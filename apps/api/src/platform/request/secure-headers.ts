import type { Config } from '@app/config';
import type { FastifyInstance } from 'fastify';

// Styles may be inline: the component library writes them; scripts never.
const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The request's id, and what a browser must not do with an answer; on every answer. */
export function secureHeaders(server: FastifyInstance, config: Config): void {
  const isSecure = config.http.baseUrl.startsWith('https://');
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'content-security-policy': CONTENT_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (request.url.startsWith('/api/v1')) reply.header('cache-control', 'no-store');
    if (isSecure) reply.header('strict-transport-security', 'max-age=31536000');
    done();
  });
}
