import { createHmac, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import { rememberHook } from '@app/persistence';
import type { FastifyRequest } from 'fastify';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { POOL } from '../database/pool';
import { Problem } from '../problems/problem';
import { rawBodyOf } from '../request/raw-body';

export const TIMESTAMP_HEADER = 'x-yingbin-timestamp';
export const SIGNATURE_HEADER = 'x-yingbin-signature';
/** A message older, or further ahead, is not taken: its clock is wrong, or somebody kept it. */
const WINDOW_MS = 5 * 60_000;

/** Senders that sign what they send, each with a secret of its own. */
export type Signer = 'flight';

/** HMAC-SHA256 over `<timestamp>.<body>`, hexadecimal. */
export const signatureOf = (secret: string, timestamp: string, body: Buffer): Buffer =>
  createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest();

/** Lets in messages from outside that carry the right signature, once each. */
@Injectable()
export class SignedHooks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Throws a problem that says what is wrong, never how near it was. */
  async admit(request: FastifyRequest, signer: Signer): Promise<true> {
    const secret = { flight: this.config.hooks.flightSecret }[signer];
    if (secret === null) throw new Problem(404, 'hook.not-set-up');
    const timestamp = headerIn(request, TIMESTAMP_HEADER, /^\d{9,11}$/);
    const given = headerIn(request, SIGNATURE_HEADER, /^sha256=[0-9a-f]{64}$/);
    if (timestamp === null || given === null) throw new Problem(401, 'hook.signature-missing');
    const signature = Buffer.from(given.slice('sha256='.length), 'hex');
    if (!timingSafeEqual(signature, signatureOf(secret, timestamp, rawBodyOf(request)))) {
      throw new Problem(401, 'hook.signature-invalid');
    }
    if (Math.abs(Date.now() - Number(timestamp) * 1000) > WINDOW_MS) {
      throw new Problem(401, 'hook.stale');
    }
    const isNew = await rememberHook(this.pool, signature.toString('hex'), 2 * WINDOW_MS);
    if (!isNew) throw new Problem(409, 'hook.replayed');
    return true;
  }
}

function headerIn(request: FastifyRequest, name: string, form: RegExp): string | null {
  const value = request.headers[name];
  return typeof value === 'string' && form.test(value) ? value : null;
}
