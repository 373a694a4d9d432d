import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { describedHeader } from '../docs/header';
import { Problem } from '../problems/problem';
import { bodyHashOf } from './body-hash';

/** What the door wants to know about a command beside who and what. */
export interface CommandMeta {
  readonly idempotencyKey: string;
  readonly requestId: string;
  readonly bodyHash: string;
}

/** Says in the document that a route wants the key. */
export const KEY_HEADER = describedHeader(
  'Idempotency-Key',
  'A new unique value with every act; the same value with the same body gives the same answer.',
  '5f0c7a1e-7d0b-4f55-9d0a-3b8f1f6f2c11',
);
const KEY = /^[\x21-\x7e]{8,200}$/;

/** `@Meta() meta: CommandMeta` on every command route; without `Idempotency-Key` it is 400. */
export const Meta = createParamDecorator(
  (_: unknown, context: ExecutionContext): CommandMeta =>
    metaOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [KEY_HEADER],
);

/** The same, for routes that are a command only sometimes (a dry run is none). */
export const metaOf = (request: FastifyRequest): CommandMeta => ({
  idempotencyKey: keyOf(request),
  requestId: request.id,
  bodyHash: bodyHashOf(request),
});

/** `@Key() key: string`, where only the key is wanted. */
export const Key = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    keyOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [KEY_HEADER],
);

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (key === undefined) throw new Problem(400, 'idempotency-key.missing');
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new Problem(400, 'idempotency-key.invalid');
}
