import { Body, Controller, Get, HttpCode, Inject, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LookDto, NewsDto, NewsQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findBoardLook,
  listNews,
  noteBoardLook,
  readOfficeClock,
  readScopeOf,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';

const SHOWN = 30;
const FURTHEST_MS = 7 * 24 * 3_600_000;

@ApiTags('overview')
@Controller('overview')
@Permission('reception.overview')
export class NewsController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What has changed since I last looked, what matters first. */
  @Get('news')
  async news(@CurrentActor() actor: Actor, @Query() query: NewsQueryDto): Promise<NewsDto> {
    const [{ now }, look] = await Promise.all([
      readOfficeClock(this.pool),
      findBoardLook(this.pool, actor.userId),
    ]);
    const furthest = now.getTime() - FURTHEST_MS;
    const asked = query.since ? Date.parse(query.since) : (look?.getTime() ?? furthest);
    const since = new Date(Math.max(asked, furthest));
    const range = { since, until: now, limit: SHOWN };
    return { since, now, items: await listNews(this.pool, readScopeOf(actor), range) };
  }

  /** I have seen what there was until then; it is not told again. */
  @Put('look')
  @HttpCode(204)
  async look(@CurrentActor() actor: Actor, @Body() { until }: LookDto): Promise<void> {
    await noteBoardLook(this.pool, actor.userId, until);
  }
}
