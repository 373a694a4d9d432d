import { createHash } from 'node:crypto';
import { canonicalJson } from '@app/domain';
import type { FastifyRequest } from 'fastify';

/**
 * What a command is, apart from who sends it: method, address, precondition and body, in one hash.
 * The same `Idempotency-Key` with another hash is another act, and is refused.
 */
export function bodyHashOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0];
  const { method, headers, body = null } = request;
  const content = Buffer.isBuffer(body) ? sha256(body) : body;
  return sha256(canonicalJson([method, path, headers['if-match'] ?? null, content]));
}

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');
