import { HttpException } from '@nestjs/common';
import { BusyError } from '@app/commands';
import { isRefusal, type Refusal } from '@app/domain';
import type { LastSave } from '@app/persistence';
import { isDatabaseAway } from './database-away';
import { Problem } from './problem';

// What Fastify refuses before a route is reached, by its code.
const FASTIFY: Readonly<Record<string, readonly [number, string]>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'body.not-json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'body.not-json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'request.malformed'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'content-type.unsupported'],
  FST_ERR_CTP_INVALID_TYPE: [415, 'content-type.unsupported'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body.too-large'],
  FST_REQ_FILE_TOO_LARGE: [413, 'file.too-large'],
  FST_FILES_LIMIT: [413, 'file.too-large'],
  FST_PARTS_LIMIT: [413, 'file.too-large'],
  FST_FIELDS_LIMIT: [413, 'body.too-large'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'content-type.unsupported'],
  FST_ERR_BAD_URL: [400, 'request.malformed'],
  FST_ERR_MAX_PARAM_LENGTH: [404, 'route.unknown'],
};

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'request.malformed',
  401: 'session.missing',
  403: 'permission.missing',
  404: 'route.unknown',
  408: 'request.timeout',
  413: 'body.too-large',
  414: 'request.malformed',
  415: 'content-type.unsupported',
  503: 'service.stopping',
};

/** Seconds after which a caller should try again when the database is away. */
const DATABASE_RETRY = 2;

/** The problem that any thrown value is answered with. Raw messages never get through. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const refusal = refusalIn(error);
  if (refusal) return refused(refusal);
  if (error instanceof BusyError) return new Problem(503, 'reception.busy', { retryAfter: 1 });
  if (isDatabaseAway(error)) {
    return new Problem(503, 'database.unavailable', { retryAfter: DATABASE_RETRY });
  }
  if (error instanceof HttpException) return byStatus(error.getStatus());
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? FASTIFY[code] : undefined;
  if (known) return new Problem(known[0], known[1]);
  if (error instanceof SyntaxError && statusCode === 400) return new Problem(400, 'body.not-json');
  return typeof statusCode === 'number' ? byStatus(statusCode) : new Problem(500, 'internal');
}

/** The answer to a refusal of the door: its status, its code and all its reasons. */
export function refused(refusal: Refusal, saved: LastSave | null = null): Problem {
  return new Problem(refusal.status, refusal.code, {
    ...(saved && { saved }),
    reasons: refusal.reasons.map(({ code, objects }) => ({ code, objects: [...(objects ?? [])] })),
  });
}

function byStatus(status: number): Problem {
  if (status < 400 || status > 599) return new Problem(500, 'internal');
  const code = BY_STATUS[status] ?? (status < 500 ? 'request.malformed' : 'internal');
  return new Problem(status, code);
}

/** A refusal may be thrown itself or be carried by an error. */
function refusalIn(error: unknown): Refusal | null {
  if (isRefusal(error)) return error;
  const carried = (error as { refusal?: unknown } | null)?.refusal;
  return isRefusal(carried) ? carried : null;
}
