import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  TimelineCountDto,
  TimelineDto,
  TimelineFilterDto,
  TimelineQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { countTimeline, findReceptionHead, listTimeline, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';
import { TimelineWords } from './timeline-words.service';

@ApiTags('boards')
@Controller('receptions/:id/timeline')
@Permission('timeline.read')
export class TimelineController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
    private readonly words: TimelineWords,
  ) {}

  /** What happened, the latest first, from the audit: all of it, or what concerns my department. */
  @Get()
  async list(
    @Id() id: string,
    @Query() query: TimelineQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<TimelineDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head) throw notFound();
    const filter = filterOf(query);
    const cursorScope = `timeline:${id}:${JSON.stringify(filter)}`;
    const rows = await listTimeline(this.pool, scope, {
      ...{ receptionId: id, ...filter },
      after: this.cursors.decode(cursorScope, query.cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, cursorScope, query, rows, ({ seq, part }) => [seq, part]);
    return {
      zone: head.zone,
      items: await this.words.of(id, page.items),
      nextCursor: page.nextCursor,
    };
  }

  /** How many entries match: an export of all says how far it is. */
  @Get('count')
  async count(
    @Id() id: string,
    @Query() query: TimelineFilterDto,
    @CurrentActor() actor: Actor,
  ): Promise<TimelineCountDto> {
    const scope = readScopeOf(actor);
    if (!(await findReceptionHead(this.pool, scope, id))) throw notFound();
    const filter = { receptionId: id, ...filterOf(query), after: null, limit: 0 };
    return { count: await countTimeline(this.pool, scope, filter) };
  }
}

function filterOf({ assignmentId, type, actorId, from, until }: TimelineFilterDto) {
  return { assignmentId, actorId, from, until, types: type ? [type] : [] };
}
