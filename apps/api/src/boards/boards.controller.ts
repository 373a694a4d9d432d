import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { BoardDto, ItineraryDto, WaitingListDto, WaitingQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findBoard,
  findReceptionHead,
  listItinerary,
  loadCourse,
  loadWaitingWorld,
  readScopeOf,
  waitingRows,
} from '@app/persistence';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';
import { boardView } from './views/board-view';
import { itineraryView } from './views/itinerary-view';

@ApiTags('boards')
@Controller('receptions/:id')
@Permission('board.read')
export class BoardsController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** One reception at a glance: stage, what its gate waits for, and each department's state. */
  @Get('board')
  async board(@Id() id: string, @CurrentActor() actor: Actor): Promise<BoardDto> {
    const board = await findBoard(this.pool, readScopeOf(actor), id);
    if (!board) throw notFound();
    return boardView(board);
  }

  /** The itinerary in force, with what really happened and what is to be expected now. */
  @Get('itinerary')
  @Permission('plan.read')
  async itinerary(@Id() id: string, @CurrentActor() actor: Actor): Promise<ItineraryDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head) throw notFound();
    const rows = await listItinerary(this.pool, scope, id);
    const course = await loadCourse(this.pool, id);
    if (!course) throw notFound();
    const items = itineraryView(rows, course, scope);
    return { receptionId: id, zone: head.zone, now: course.now, items };
  }

  /** Who waits for whom: for what, since when, and which step comes next by itself. */
  @Get('waiting')
  async waiting(
    @Id() id: string,
    @Query() { late }: WaitingQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<WaitingListDto> {
    const loaded = await loadWaitingWorld(this.pool, readScopeOf(actor), id);
    if (!loaded) throw notFound();
    const items = waitingRows(loaded)
      .filter((row) => late === undefined || row.late === late)
      .map((row) => ({ ...row, who: [...row.who], passed: [...row.passed] }));
    return { receptionId: id, zone: loaded.world.reception.zone, now: loaded.now, items };
  }
}
