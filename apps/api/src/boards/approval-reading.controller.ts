import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApprovalPageDto, ApprovalQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findReceptionHead,
  listApprovals,
  readScopeOf,
  type ApprovalFilter,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { CursorCodec } from '../platform/paging/cursor-codec';
import { pageOf, rowsFor } from '../platform/paging/page';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';
import { approvalView } from './views/approval-view';

@ApiTags('approvals')
@Controller()
@Permission('approval.read')
export class ApprovalReadingController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly cursors: CursorCodec,
  ) {}

  /** Submissions over all receptions: those that wait for me, or those I handed in. */
  @Get('approvals')
  list(@Query() query: ApprovalQueryDto, @CurrentActor() actor: Actor): Promise<ApprovalPageDto> {
    const { view = 'waiting', status } = query;
    return this.page(actor, query, { view, status });
  }

  /** Submissions of one reception, the latest first. */
  @Get('receptions/:id/approvals')
  async listOne(
    @Id() id: string,
    @Query() query: ApprovalQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<ApprovalPageDto> {
    const { view = 'all', status } = query;
    if (!(await findReceptionHead(this.pool, readScopeOf(actor), id))) throw notFound();
    return this.page(actor, query, { view, status, receptionId: id });
  }

  private async page(
    actor: Actor,
    query: ApprovalQueryDto,
    filter: Pick<ApprovalFilter, 'view' | 'status' | 'receptionId'>,
  ): Promise<ApprovalPageDto> {
    const scope = readScopeOf(actor);
    const cursorScope = `approvals:${actor.userId}:${JSON.stringify(filter)}`;
    const after = this.cursors.decode(cursorScope, query.cursor);
    const rows = await listApprovals(this.pool, scope, { ...filter, after, limit: rowsFor(query) });
    const page = pageOf(this.cursors, cursorScope, query, rows, (row) => [
      row.submittedAtKey,
      row.id,
    ]);
    return {
      items: page.items.map((row) => approvalView(row, scope)),
      nextCursor: page.nextCursor,
    };
  }
}
