import type { FastifyInstance } from 'fastify';
import { languageOf } from '../request/language';
import { SETUP_SCRIPT, setupPage } from './setup-page';

/** The few addresses a person opens outside the api itself. */
export function servePages(server: FastifyInstance): void {
  server.get('/', (_request, reply) => reply.redirect('/api/docs'));
  server.get('/setup', (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(setupPage(languageOf(request.headers['accept-language']))),
  );
  server.get('/setup.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(SETUP_SCRIPT),
  );
}
