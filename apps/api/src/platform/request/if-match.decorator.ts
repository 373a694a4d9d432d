import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { describedHeader } from '../docs/header';
import { Problem } from '../problems/problem';

const ETAG = /^"r(\d{1,15})"$/;

/** The ETag of a revision. */
export const etagOf = (revision: number): string => `"r${revision}"`;

/** The revision in an `If-Match`; null when there is none, 400 when it is no ETag. */
export function revisionIn(header: string | undefined): number | null {
  if (header === undefined) return null;
  const revision = ETAG.exec(header)?.[1];
  if (revision === undefined) throw new Problem(400, 'if-match.invalid');
  return Number(revision);
}

/** `@IfMatch() revision: number`: the revision that was read; 428 when missing, 400 when no ETag. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    const revision = revisionIn(header);
    if (revision === null) throw new Problem(428, 'if-match.missing');
    return revision;
  },
  [describedHeader('If-Match', 'The ETag that came with what was read.', '"r1"')],
);
