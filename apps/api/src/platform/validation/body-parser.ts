import type { FastifyInstance } from 'fastify';
import { keepRaw } from '../request/raw-body';
import { invalidInput, Problem } from '../problems/problem';

/** Largest JSON body, in bytes (1 MB). */
export const JSON_LIMIT = 1024 * 1024;
/** Largest text/csv body, in bytes. */
const CSV_LIMIT = 5 * 1024 * 1024;
const DEEPEST = 32;
const MOST_VALUES = 100_000;
/** Throws at bytes that are no UTF-8: a name in another encoding would be stored as rubbish. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;

/**
 * What bodies the server reads: JSON, and CSV for imports. Everything else is 415. Depth and number
 * of values are limited before anything walks through them.
 */
export function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_LIMIT },
    (request, body, done) => {
      try {
        isUtf8(request.headers['content-type'] ?? '');
        keepRaw(request, body as Buffer);
        done(null, parseJson(UTF8.decode(body as Buffer)));
      } catch (error) {
        done(error instanceof Problem ? error : new Problem(400, 'body.not-json'));
      }
    },
  );
  server.addContentTypeParser(
    'text/csv',
    { parseAs: 'buffer', bodyLimit: CSV_LIMIT },
    (_request, body, done) => done(null, body),
  );
}

function isUtf8(contentType: string): void {
  const charset = CHARSET.exec(contentType)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw new Problem(415, 'content-type.unsupported');
}

function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  limit(value);
  return value;
}

function limit(root: unknown): void {
  let level = [root];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    values += level.length;
    if (depth > DEEPEST || values > MOST_VALUES) throw new Problem(422, 'body.too-complex');
    level = level.flatMap(partsOf);
  }
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  // JSON can name these as plain keys; no field of ours is called so, and copying them is dangerous.
  const foul = ['__proto__', 'constructor', 'prototype'].find((key) => Object.hasOwn(value, key));
  if (foul) throw invalidInput([{ path: foul, code: 'field.unknown' }]);
  return Object.values(value);
}
