import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@app/domain';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';
import type { Current } from './current';

// By request, so that nothing that a request brings along can pretend to be it.
const currents = new WeakMap<FastifyRequest, Current>();

export const setCurrent = (request: FastifyRequest, current: Current): void => {
  currents.set(request, current);
};

/** Who sends the request, for decorators that say more. 401 when nobody is known. */
export function currentIn(context: ExecutionContext): Current {
  const current = currents.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (!current) throw new Problem(401, 'session.missing');
  return current;
}

/** `@CurrentActor() actor: Actor`: who acts, with the people he stands in for now. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => currentIn(context).actor,
);

/** `@CurrentIdentity() current: Current`: the account, its permissions and the session. */
export const CurrentIdentity = createParamDecorator(
  (_: unknown, context: ExecutionContext): Current => currentIn(context),
);
