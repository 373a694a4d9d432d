import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import { Problem } from '../platform/problems/problem';

// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const COST = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashing costs processor and memory on purpose: so many at once, so many waiting. */
const AT_ONCE = 2;
const WAITING = 200;

/** Makes and checks password hashes, a few at a time. */
@Injectable()
export class PasswordHasher {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => argon2.hash(password, COST));
  }

  /** For an unknown login (`null`) the same work is done, so that time tells nothing. */
  async verify(hash: string | null, password: string): Promise<boolean> {
    this.decoy ??= argon2.hash('nobody has this password', COST);
    const against = hash ?? (await this.decoy);
    const matches = await this.inTurn(() => argon2.verify(against, password));
    return matches && hash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.queue.length >= WAITING) throw new Problem(503, 'login.busy', { retryAfter: 2 });
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else {
      this.running++;
    }
    try {
      return await work();
    } finally {
      // The place goes to the next in the queue, or is given back.
      const next = this.queue.shift();
      if (next) next();
      else this.running--;
    }
  }
}
