import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ringFeed } from '@app/commands';
import { NoticePageDto, NoticeQueryDto, ReadAllDto, UnreadDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  countUnreadNotices,
  listNotices,
  markAllNoticesRead,
  markNoticeRead,
  readScopeOf,
} from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { noticeView } from './notice-view';

@ApiTags('notices')
@Controller('notices')
@Permission('notice.read')
export class NoticesController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
  ) {}

  /** My messages, the latest first, with the number of unread ones. */
  @Get()
  async list(
    @Query() query: NoticeQueryDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<NoticePageDto> {
    const { userId } = actor;
    const { unread, receptionId } = query;
    const cursorScope = `notices:${userId}:${unread ?? ''}:${receptionId ?? ''}`;
    const rows = await listNotices(this.pool, readScopeOf(actor), {
      ...{ unread, receptionId },
      after: this.cursors.decode(cursorScope, query.cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, cursorScope, query, rows, (row) => [
      row.createdAtKey,
      row.id,
    ]);
    return {
      unread: await countUnreadNotices(this.pool, userId),
      items: page.items.map((row) => noticeView(row, language)),
      nextCursor: page.nextCursor,
    };
  }

  /** How many of my messages are unread. */
  @Get('unread')
  async unread(@CurrentActor() { userId }: Actor): Promise<UnreadDto> {
    return { unread: await countUnreadNotices(this.pool, userId) };
  }

  /** Marks all my messages as read. */
  @Post('read-all')
  @HttpCode(200)
  async readAll(@CurrentActor() { userId }: Actor): Promise<ReadAllDto> {
    const read = await markAllNoticesRead(this.pool, userId);
    ringFeed(this.pool);
    return { read };
  }

  /** Marks one of my messages as read; again changes nothing. */
  @Post(':id/read')
  @HttpCode(204)
  async read(@Id() id: string, @CurrentActor() { userId }: Actor): Promise<void> {
    if (!(await markNoticeRead(this.pool, userId, id))) throw notFound();
    ringFeed(this.pool);
  }
}
