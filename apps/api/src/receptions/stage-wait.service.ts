import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { ActAnswerDto } from '@app/contracts/http';
import type { Stage } from '@app/domain';
import { findStage } from '@app/persistence';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';

/** How long an officer is let wait for the conductor, in ms. */
const PATIENCE = 2000;
const PAUSE = 50;

/** Stage moves are the conductor's: the api only looks whether it has made one. */
@Injectable()
export class StageWait {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The answer with the new stage; 202 when the conductor has not moved yet. */
  async for(from: Stage, answer: ActAnswerDto, reply: FastifyReply): Promise<ActAnswerDto> {
    const giveUpAt = Date.now() + PATIENCE;
    for (;;) {
      const now = await findStage(this.pool, answer.receptionId);
      if (now && (now.stage !== from || now.status === 'closed')) {
        return { ...answer, stage: now.stage, receptionStatus: now.status };
      }
      if (Date.now() >= giveUpAt) break;
      await pause(PAUSE);
    }
    reply.status(202);
    return answer;
  }
}
