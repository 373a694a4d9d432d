import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@app/domain';
import type { FastifyRequest } from 'fastify';
import { currentIn } from '../platform/access/current.decorator';
import { KEY_HEADER, metaOf, type CommandMeta } from '../platform/request/meta.decorator';

/** Who sends a command, and with what circumstances. */
export interface Caller {
  readonly actor: Actor;
  readonly meta: CommandMeta;
}

/** `@By() by: Caller` on a route that is a command; without `Idempotency-Key` it is 400. */
export const By = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller => ({
    actor: currentIn(context).actor,
    meta: metaOf(context.switchToHttp().getRequest<FastifyRequest>()),
  }),
  [KEY_HEADER],
);
