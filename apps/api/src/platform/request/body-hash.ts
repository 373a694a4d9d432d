import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/**
 * What a command is, apart from who sends it: method, address, precondition and body, in one hash.
 * The same `Idempotency-Key` with another hash is another act, and is refused.
 */
export function bodyHashOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0];
  const whole = [request.method, path, request.headers['if-match'] ?? null, request.body ?? null];
  return createHash('sha256').update(canonical(whole)).digest('hex');
}

/** JSON with sorted keys: the same value gives the same text. */
export function canonical(value: unknown): string {
  if (Buffer.isBuffer(value)) return `"${createHash('sha256').update(value).digest('hex')}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
