import { RELAY_NAME } from '@app/commands';
import type { Config } from '@app/config';
import { readProcessSigns } from '@app/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { CONFIG } from '../platform/config/config.module';
import { POOL } from '../platform/database/pool';
import { answersAt } from '../platform/health/answers-at';

const EVERY_MS = 4000;
const PATIENCE_MS = 2000;
/** A worker that is being replaced is back by then. */
const ROUNDS = 2;

/**
 * Whether reminders and steps go on. Without worker or Temporal people's acts are taken as ever; what
 * the clock owes them comes late, and they are told so.
 */
@Injectable()
export class ProcessWatch {
  private bad = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  get isMoving(): boolean {
    return this.bad < ROUNDS;
  }

  /** Looks from now on, and says when it stopped or goes on. */
  start(onTurn: () => void): void {
    this.timer ??= setInterval(() => void this.look(onTurn), EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(onTurn: () => void): Promise<void> {
    const was = this.isMoving;
    const moves = await this.moves();
    // Without Postgres nothing is known; the line says that something is wrong.
    if (moves !== null) this.bad = moves ? 0 : this.bad + 1;
    if (this.isMoving !== was) onTurn();
  }

  private async moves(): Promise<boolean | null> {
    const [signs, answers] = await Promise.all([
      readProcessSigns(this.pool, RELAY_NAME).catch(() => null),
      answersAt(this.config.temporal.address, PATIENCE_MS),
    ]);
    return signs && signs.isThere && signs.isTaken && answers;
  }
}
