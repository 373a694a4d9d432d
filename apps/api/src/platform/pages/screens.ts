import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where `npm run build` puts the screens; beside the programs, whatever folder they start in. */
const FOLDER = join(process.cwd(), 'dist', 'web');
/** Built files carry a hash of their content in their names. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the screens: built files for ever, and the one page for every address that a person may
 * have been sent. A file that is gone after an upgrade is 404, never the page in its place. Without
 * a build (tests of the api alone) the product's address leads to the documentation.
 */
export async function serveScreens(server: FastifyInstance): Promise<void> {
  if (!existsSync(join(FOLDER, 'index.html'))) {
    server.get('/', (_request, reply) => reply.redirect('/api/docs'));
    return;
  }
  await server.register(fastifyStatic, {
    root: FOLDER,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    decorateReply: true,
    setHeaders: (reply, path) => {
      const isBuilt = path.includes(`${join(FOLDER, 'assets')}`);
      void reply.header('cache-control', isBuilt ? FOR_EVER : 'no-cache');
    },
  });
  server.get('/*', sendPage);
}

function sendPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const path = request.url.split('?')[0] ?? '';
  if (/^\/(api|assets|health)(\/|$)/.test(path)) {
    reply.callNotFound();
    return reply;
  }
  return reply.sendFile('index.html', FOLDER, { cacheControl: false });
}
