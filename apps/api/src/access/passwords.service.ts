import { Inject, Injectable } from '@nestjs/common';
import type { ChangePasswordDto } from '@app/contracts/http';
import {
  bookTry,
  endSessions,
  findCredentialOf,
  forgiveTry,
  LOGIN_LOCK,
  storePassword,
} from '@app/persistence';
import type pg from 'pg';
import type { Current } from '../platform/access/current';
import { POOL } from '../platform/database/pool';
import { Problem } from '../platform/problems/problem';
import { isCommonPassword } from './common-passwords';
import { PasswordHasher } from './password-hasher';

/** A person's own password. */
@Injectable()
export class Passwords {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Replaces the password and ends every session, this one too: a new one must be started. */
  async change({ identity }: Current, { present, next }: ChangePasswordDto): Promise<void> {
    const wait = await bookTry(this.pool, LOGIN_LOCK, identity.login);
    if (wait > 0) {
      throw new Problem(429, 'login.too-many', { retryAfter: wait, values: { seconds: wait } });
    }
    const was = (await findCredentialOf(this.pool, identity.userId))?.passwordHash ?? null;
    if (!(await this.hasher.verify(was, present))) throw new Problem(422, 'password.wrong');
    await forgiveTry(this.pool, LOGIN_LOCK, identity.login);
    if (next === present) throw new Problem(422, 'password.unchanged');
    const hash = await this.hashOf(next, identity.login);
    if (!(await storePassword(this.pool, identity.userId, hash, { was }))) {
      throw new Problem(422, 'password.wrong');
    }
    await endSessions(this.pool, identity.userId);
  }

  /** The hash of a password somebody chose. Throws 422 `password.too-common`. */
  async hashOf(password: string, login: string): Promise<string> {
    if (isCommonPassword(password, login)) throw new Problem(422, 'password.too-common');
    return this.hasher.hash(password);
  }
}
