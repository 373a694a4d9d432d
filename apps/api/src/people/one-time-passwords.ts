import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { storePassword, type Sql } from '@app/persistence';
import { PasswordHasher } from '../access/password-hasher';

// Without the signs that people mistake for each other on paper.
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;
/** How long a one-time password counts, in hours. */
const ONE_TIME_HOURS = 72;

export interface OneTimePassword {
  readonly plain: string;
  readonly hash: string;
}

/** Passwords that an administrator hands over: shown once, good for setting one's own. */
@Injectable()
export class OneTimePasswords {
  constructor(private readonly hasher: PasswordHasher) {}

  /** Hashing takes time: make it before the office is locked. */
  async make(): Promise<OneTimePassword> {
    const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]);
    const plain = signs.join('').replace(/(.{4})(?=.)/g, '$1-');
    return { plain, hash: await this.hasher.hash(plain) };
  }

  /** Gives it to a person; answers when it stops to count. */
  async give(sql: Sql, userId: string, { hash }: OneTimePassword, now: number): Promise<Date> {
    await storePassword(sql, userId, hash, { oneTimeHours: ONE_TIME_HOURS });
    return new Date(now + ONE_TIME_HOURS * 3_600_000);
  }
}
