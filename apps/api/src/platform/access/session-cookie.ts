import type { Config } from '@app/config';
import type { FastifyReply, FastifyRequest } from 'fastify';

const LIFETIME_SECONDS = 7 * 24 * 3600;

const isSecure = (config: Config): boolean => config.http.baseUrl.startsWith('https://');

/** Over HTTPS the browser itself guarantees by the prefix that only this host can have set it. */
const cookieName = (config: Config): string =>
  isSecure(config) ? '__Host-yb_session' : 'yb_session';

export function giveSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  reply.header('set-cookie', cookie(config, token, LIFETIME_SECONDS));
}

export function takeSessionCookie(reply: FastifyReply, config: Config): void {
  reply.header('set-cookie', cookie(config, '', 0));
}

function cookie(config: Config, value: string, maxAge: number): string {
  const flags = ['Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAge}`];
  if (isSecure(config)) flags.push('Secure');
  return [`${cookieName(config)}=${value}`, ...flags].join('; ');
}

/** The session token of a request. Two cookies of the name are none: one of them is foreign. */
export function sessionTokenIn(request: FastifyRequest, config: Config): string | null {
  const start = `${cookieName(config)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(start));
  const token = found.length === 1 ? found[0].slice(start.length) : '';
  return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
}
