import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReceptionPageDto, ReceptionQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { listReceptions, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { invalidInput } from '../platform/problems/problem';
import { receptionRowView } from './views/reception-row-view';

@ApiTags('receptions')
@Controller('receptions')
@Permission('reception.read')
export class ReceptionListController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
  ) {}

  /** The receptions I may know of, with stage, colour and counts. */
  @Get()
  async list(
    @Query() query: ReceptionQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<ReceptionPageDto> {
    const { limit: _limit, cursor, sort = 'next', from, to, ...filter } = query;
    if (from && to && new Date(from) > new Date(to)) {
      throw invalidInput([{ path: 'to', code: 'time.order' }]);
    }
    const filters = JSON.stringify([sort, from, to, Object.entries(filter).sort()]);
    const cursorScope = `receptions:${actor.userId}:${filters}`;
    const rows = await listReceptions(this.pool, readScopeOf(actor), {
      ...filter,
      sort,
      ...(from && { from: new Date(from) }),
      ...(to && { to: new Date(to) }),
      after: this.cursors.decode(cursorScope, cursor),
      limit: rowsFor(query),
    });
    const page = pageOf(this.cursors, cursorScope, query, rows, ({ position }) => position);
    return { items: page.items.map(receptionRowView), nextCursor: page.nextCursor };
  }
}
