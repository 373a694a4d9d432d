import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './operations';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const PROBLEM = {
  description: 'A problem (RFC 9457); `code` is stable, `errors` and `reasons` are complete.',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } },
  },
};

const fault = {
  type: 'object',
  required: ['path', 'code', 'message'],
  properties: {
    path: { type: 'string', example: 'guests[0].name' },
    code: { type: 'string', example: 'text.too-long' },
    message: { type: 'string' },
    max: { type: 'number' },
    min: { type: 'number' },
    detail: { type: 'string', example: 'lunch.start → talk.end → lunch.start' },
  },
};

const reason = {
  type: 'object',
  required: ['code', 'objects'],
  properties: {
    code: { type: 'string', example: 'signature.missing' },
    message: { type: 'string' },
    objects: { type: 'array', items: {} },
  },
};

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string', example: 'urn:yingbin:problem:input.invalid' },
    title: { type: 'string' },
    status: { type: 'integer', example: 422 },
    code: { type: 'string', example: 'input.invalid' },
    requestId: { type: 'string' },
    errors: { type: 'array', items: fault },
    reasons: { type: 'array', items: reason },
    saved: {
      type: 'object',
      description: 'Of 412: who wrote it since it was read, by id, and when.',
      required: ['by', 'at'],
      properties: {
        by: { type: 'string', nullable: true },
        at: { type: 'string', format: 'date-time' },
      },
    },
    retryAfter: { type: 'integer' },
  },
};

/** Every operation may be answered with a problem; it is described once. */
export function describeProblems(document: OpenAPIObject): OpenAPIObject {
  const schemas: Schemas = { ...document.components?.schemas, ProblemDto: problem };
  document.components = { ...document.components, schemas };
  for (const operation of operationsOf(document)) {
    operation.responses = { ...operation.responses, default: PROBLEM };
  }
  return document;
}
