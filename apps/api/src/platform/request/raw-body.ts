import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';

const HOOK = /\/hooks\//;
const kept = new WeakMap<IncomingMessage, Buffer>();

/** Keeps the bytes as they came, where a signature is over them. */
export function keepRaw(request: FastifyRequest, body: Buffer): void {
  if (HOOK.test(request.url)) kept.set(request.raw, body);
}

/** The bytes of a signed message; none when it had no body. */
export const rawBodyOf = (request: FastifyRequest): Buffer =>
  kept.get(request.raw) ?? Buffer.alloc(0);
