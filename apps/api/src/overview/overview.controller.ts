import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { OverviewDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  listApprovals,
  listExceptions,
  listReceptions,
  readOfficeClock,
  readScopeOf,
} from '@app/persistence';
import type pg from 'pg';
import { approvalView } from '../boards/views/approval-view';
import { receptionRowView } from '../boards/views/reception-row-view';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { countByLevel, overviewRows } from './overview-rows';

const RECEPTIONS = 100;
const EXCEPTIONS = 20;

@ApiTags('overview')
@Controller('overview')
@Permission('reception.overview')
export class OverviewController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Is anything going wrong? Running receptions, red first; the worst exceptions; what waits for me. */
  @Get()
  async overview(@CurrentActor() actor: Actor): Promise<OverviewDto> {
    const scope = readScopeOf(actor);
    const [{ now, zone }, rows, exceptions, decisions] = await Promise.all([
      readOfficeClock(this.pool),
      listReceptions(this.pool, scope, {
        ...{ status: ['open', 'postponed'], sort: 'next', after: null, limit: RECEPTIONS },
      }),
      listExceptions(this.pool, scope, EXCEPTIONS),
      listApprovals(this.pool, scope, { view: 'waiting', after: null, limit: RECEPTIONS }),
    ]);
    const receptions = overviewRows(rows.map(receptionRowView), now);
    return {
      now,
      zone,
      counts: countByLevel(receptions),
      receptions,
      exceptions,
      decisions: decisions.map((row) => approvalView(row, scope)),
    };
  }
}
