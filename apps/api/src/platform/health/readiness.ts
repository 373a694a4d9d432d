import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '@app/config';
import { pendingMigrations } from '@app/persistence';
import type pg from 'pg';
import { CONFIG } from '../config/config.module';
import { POOL } from '../database/pool';
import { answersAt } from './answers-at';

type State = 'up' | 'down';

export interface ReadinessReport {
  readonly status: 'ok' | 'unavailable';
  readonly dependencies: {
    readonly postgres: State;
    readonly migrations: 'current' | 'pending' | 'unknown';
    readonly temporal: State;
  };
}

/** Longest wait for one dependency, in ms. */
const PATIENCE = 2000;

/** Asks every dependency, at the same time. */
@Injectable()
export class Readiness {
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** From now on "not ready", so that nobody is sent here any more. */
  stop(): void {
    this.isStopping = true;
  }

  async check(): Promise<ReadinessReport> {
    const [pending, temporal] = await Promise.all([
      within(pendingMigrations(this.pool)),
      answersAt(this.config.temporal.address, PATIENCE),
    ]);
    const isReady = pending === 0 && !this.isStopping;
    return {
      status: isReady ? 'ok' : 'unavailable',
      dependencies: {
        postgres: pending === null ? 'down' : 'up',
        migrations: pending === null ? 'unknown' : pending === 0 ? 'current' : 'pending',
        temporal: temporal ? 'up' : 'down',
      },
    };
  }
}

/** The value, or null when it fails or takes too long. */
async function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([work.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
