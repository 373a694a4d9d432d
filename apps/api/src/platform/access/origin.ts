import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A browser sends the session's cookie with requests that other sites cause. So a write with a
 * cookie must say that it comes from our own pages: by `Origin`, else by `Sec-Fetch-Site`.
 * Throws 403 `origin.refused`.
 */
export function checkOrigin(request: FastifyRequest, baseUrl: string): void {
  if (READS.has(request.method) || isOwnOrigin(request, baseUrl) === true) return;
  throw new Problem(403, 'origin.refused');
}

/** For signing in, where no cookie is at stake yet: only a foreign origin is refused. */
export function refuseForeignOrigin(request: FastifyRequest, baseUrl: string): void {
  if (isOwnOrigin(request, baseUrl) === false) throw new Problem(403, 'origin.refused');
}

/** Undefined when the request does not say where it comes from. */
function isOwnOrigin(request: FastifyRequest, baseUrl: string): boolean | undefined {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined) return site === undefined ? undefined : site === 'same-origin';
  if (origin === new URL(baseUrl).origin) return true;
  // On a local network the same server has several names; a page cannot choose its Host header.
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host;
}
