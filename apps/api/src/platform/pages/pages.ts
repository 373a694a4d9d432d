import type { FastifyInstance } from 'fastify';
import { languageOf } from '../request/language';
import { SETUP_SCRIPT, setupPage } from './setup-page';
import { serveScreens } from './screens';

/** The addresses a person opens outside the api itself: the set-up page, and the screens. */
export async function servePages(server: FastifyInstance): Promise<void> {
  server.get('/setup', (request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(setupPage(languageOf(request.headers['accept-language']))),
  );
  server.get('/setup.js', (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(SETUP_SCRIPT),
  );
  await serveScreens(server);
}
