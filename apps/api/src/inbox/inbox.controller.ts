import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InboxDto, InboxQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { countInbox, listInbox, readOfficeClock, readScopeOf } from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { InLanguage } from '../platform/request/in-language.decorator';
import { inboxView } from './inbox-view';

@ApiTags('inbox')
@Controller('inbox')
@Permission('inbox.read')
export class InboxController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
  ) {}

  /**
   * What I have to do over all receptions: overdue first, then by due time, then by urgency; what has no
   * date last. Buckets are counted over all pages.
   */
  @Get()
  async list(
    @Query() query: InboxQueryDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<InboxDto> {
    const { bucket, kind, receptionId } = query;
    const filters = JSON.stringify([bucket, kind, receptionId]);
    const cursorScope = `inbox:${actor.userId}:${filters}`;
    const after = this.cursors.decode(cursorScope, query.cursor);
    const clock = await readOfficeClock(this.pool);
    // Later pages go on at the moment of the first, so that no row changes its place in between.
    const now = after ? new Date(Number(after[0])) : clock.now;
    const scope = readScopeOf(actor);
    const [counts, rows] = await Promise.all([
      countInbox(this.pool, scope, { now, receptionId }),
      listInbox(this.pool, scope, {
        ...{ now, bucket, kinds: kind, receptionId },
        after: after && after.slice(1),
        limit: rowsFor(query),
      }),
    ]);
    const page = pageOf(this.cursors, cursorScope, query, rows, ({ position }) => [
      now.getTime(),
      ...position,
    ]);
    return {
      now,
      zone: clock.zone,
      counts: { total: counts.total, ...counts.byBucket, byKind: counts.byKind },
      items: page.items.map((row) => inboxView(row, scope, language)),
      nextCursor: page.nextCursor,
    };
  }
}
