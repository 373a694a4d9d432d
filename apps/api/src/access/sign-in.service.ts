import { Inject, Injectable } from '@nestjs/common';
import {
  ADDRESS_LOCK,
  bookTry,
  findCredential,
  forgiveTry,
  LOGIN_LOCK,
  startSession,
  sweepSessions,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { log } from '../platform/logging/log';
import { Problem } from '../platform/problems/problem';
import { PasswordHasher } from './password-hasher';

export interface Visitor {
  readonly address: string;
  readonly agent: string | null;
  readonly requestId: string;
}

/** Signing in with a password. Guessing gets slower with every failure. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly hasher: PasswordHasher,
  ) {}

  /** The token of a new session. Throws 401 `login.refused` or 429 `login.too-many`. */
  async signIn(login: string, password: string, visitor: Visitor): Promise<string> {
    await this.refuseWhenLocked(login, visitor.address);
    const credential = await findCredential(this.pool, login);
    const isRight = await this.hasher.verify(credential?.passwordHash ?? null, password);
    log.info({ msg: 'sign-in', requestId: visitor.requestId, outcome: isRight ? 'ok' : 'refused' });
    if (!isRight || !credential) throw new Problem(401, 'login.refused');
    await forgiveTry(this.pool, LOGIN_LOCK, login);
    await forgiveTry(this.pool, ADDRESS_LOCK, visitor.address);
    await sweepSessions(this.pool);
    const { token } = await startSession(this.pool, credential.userId, visitor.agent);
    return token;
  }

  private async refuseWhenLocked(login: string, address: string): Promise<void> {
    const wait =
      (await bookTry(this.pool, ADDRESS_LOCK, address)) ||
      (await bookTry(this.pool, LOGIN_LOCK, login));
    if (wait === 0) return;
    throw new Problem(429, 'login.too-many', { retryAfter: wait, values: { seconds: wait } });
  }
}
