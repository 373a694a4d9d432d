import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '@app/config';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppModule } from './app.module';
import { serveDocs } from './platform/docs/docs';
import { NestLog } from './platform/logging/nest-log';
import { logRequests } from './platform/logging/request-log';
import { serveScreens } from './platform/pages/screens';
import { sendProblem } from './platform/problems/problem.filter';
import { requestIdOf } from './platform/request/request-id';
import { secureHeaders } from './platform/request/secure-headers';
import { JSON_LIMIT, readBodies } from './platform/validation/body-parser';

/** Everything in the path before the version. */
const PREFIX = 'api/v1';

/**
 * Builds the api, ready to listen. Needs neither Postgres nor Temporal to be there. `root` is for
 * tests that add routes of their own.
 */
export async function createApp(
  config: Config,
  root: DynamicModule | Type = AppModule.with(config),
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: JSON_LIMIT,
    // Locks count by address: nobody chooses his own, unless a proxy of ours says so.
    trustProxy: config.http.trustedProxies ?? false,
    genReqId: requestIdOf,
    requestIdHeader: false,
    forceCloseConnections: 'idle',
    // Whoever watches a process looks for its health at the root, whatever the version of the api.
    rewriteUrl: ({ url = '/' }) => (url.startsWith('/health/') ? `/${PREFIX}${url}` : url),
    connectionTimeout: 60_000,
    // A file of 20 MB over a poor line: about 1.3 Mbit/s.
    requestTimeout: 120_000,
    // An address the router cannot read never reaches a filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply),
    routerOptions: { maxParamLength: 200 },
    multipart: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    bodyParser: false,
    logger: new NestLog(),
    // Ours are logged by type only, and the process decides itself when to stop.
    abortOnError: false,
  });
  const server = adapter.getInstance();
  readBodies(server);
  secureHeaders(server, config);
  logRequests(server);
  app.setGlobalPrefix(PREFIX);
  serveDocs(app);
  await serveScreens(server);
  await app.init();
  await server.ready();
  return app;
}
