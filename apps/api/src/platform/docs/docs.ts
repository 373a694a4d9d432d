import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EDIT_CLASSES } from '@app/contracts/http';
import { describeInputs } from './describe-inputs';
import { describePlans } from './describe-plans';
import { describeProblems } from './describe-problems';

/** The OpenAPI document of all routes. Needs the built code: jest has no DTO schemas. */
export function createDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('Yingbin 迎宾')
    .setDescription(
      'Reception orchestration. Acts carry an Idempotency-Key; drafts an If-Match; ' +
        'refusals are RFC 9457 problems with a stable code.',
    )
    .setVersion('1')
    .addCookieAuth('yb_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, 'token')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '')}.${method}`,
    extraModels: [...EDIT_CLASSES.values()],
  });
  return describeProblems(describeInputs(describePlans(document)));
}

/** Serves the document and its page under /api/docs, from this machine only. */
export function serveDocs(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => createDocument(app), {
    jsonDocumentUrl: 'api/docs/openapi.json',
    yamlDocumentUrl: 'api/docs/openapi.yaml',
    customSiteTitle: 'Yingbin 迎宾 API',
  });
}
