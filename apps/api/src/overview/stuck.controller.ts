import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { StuckListDto, StuckQueryDto, type StuckDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  listReceptions,
  loadWaitingWorld,
  readOfficeClock,
  readScopeOf,
  waitingRows,
  type ReadScope,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';

const HOUR = 3_600_000;
const RECEPTIONS = 100;

type Reception = Pick<StuckDto, 'receptionId' | 'receptionCode' | 'receptionTitle' | 'zone'>;

@ApiTags('overview')
@Controller('waiting')
@Permission('reception.overview')
export class StuckController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** What has waited too long in all running receptions: on whom, for what, what comes next (F95). */
  @Get()
  async stuck(
    @Query() { hours, limit }: StuckQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<StuckListDto> {
    const scope = readScopeOf(actor);
    const [{ now }, receptions] = await Promise.all([
      readOfficeClock(this.pool),
      listReceptions(this.pool, scope, {
        ...{ status: ['open', 'postponed'], sort: 'next', after: null, limit: RECEPTIONS },
      }),
    ]);
    const before = now.getTime() - hours * HOUR;
    const items: StuckDto[] = [];
    // One after another: a console is not worth all connections of the pool at once.
    for (const { id, code, title, zone } of receptions) {
      const of = { receptionId: id, receptionCode: code, receptionTitle: title, zone };
      items.push(...(await this.waitsOf(scope, of)));
    }
    const stuck = items.filter(({ since }) => since.getTime() <= before).sort(longestFirst);
    return { now, count: stuck.length, items: stuck.slice(0, limit) };
  }

  private async waitsOf(scope: ReadScope, of: Reception): Promise<StuckDto[]> {
    const loaded = await loadWaitingWorld(this.pool, scope, of.receptionId);
    if (!loaded) return [];
    return waitingRows(loaded).map((row) => ({
      ...row,
      ...of,
      who: [...row.who],
      passed: [...row.passed],
    }));
  }
}

const longestFirst = (a: StuckDto, b: StuckDto): number =>
  Number(b.late) - Number(a.late) || a.since.getTime() - b.since.getTime();
