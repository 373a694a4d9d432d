import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { resendNotice } from '@app/commands';
import {
  DeadLetterPageDto,
  NoticeReaderPageDto,
  NoticeReaderQueryDto,
  PageQueryDto,
  ResentDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findReceptionHead,
  listDeadLetters,
  listNoticeReaders,
  listUnreadByDepartment,
  readScopeOf,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';

@ApiTags('notices')
@Controller()
@Permission('notice.resend')
export class NoticeOfficeController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
  ) {}

  /** Who has read what in a reception, and the unread list by department. */
  @Get('receptions/:id/notices')
  @Permission('reception.overview')
  async readers(
    @Id() id: string,
    @Query() query: NoticeReaderQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<NoticeReaderPageDto> {
    const scope = readScopeOf(actor);
    if (!(await findReceptionHead(this.pool, scope, id))?.whole) throw notFound();
    const { unread, department } = query;
    const cursorScope = `readers:${id}:${unread ?? ''}:${department ?? ''}`;
    const rows = await listNoticeReaders(this.pool, scope, {
      ...{ receptionId: id, unread, department },
      after: this.cursors.decode(cursorScope, query.cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, cursorScope, query, rows, (r) => [r.createdAtKey, r.id]);
    return {
      unread: await listUnreadByDepartment(this.pool, scope, id),
      items: page.items.map(({ createdAtKey: _key, ...row }) => row),
      nextCursor: page.nextCursor,
    };
  }

  /** Messages that no channel could deliver. */
  @Get('notices/dead-letters')
  async deadLetters(@Query() query: PageQueryDto): Promise<DeadLetterPageDto> {
    const rows = await listDeadLetters(this.pool, {
      after: this.cursors.decode('dead-letters', query.cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, 'dead-letters', query, rows, (r) => [r.createdAtKey, r.id]);
    return {
      items: page.items.map(({ createdAtKey: _key, outcomes, ...row }) => ({
        ...row,
        outcomes: [...outcomes],
      })),
      nextCursor: page.nextCursor,
    };
  }

  /** Sends a dead letter again, from its first channel on. */
  @Post('notices/:id/resend')
  @HttpCode(202)
  async resend(@Id() id: string): Promise<ResentDto> {
    if (!(await resendNotice(this.pool, id))) throw notFound();
    return { id, status: 'pending' };
  }
}
