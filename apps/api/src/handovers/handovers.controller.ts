import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, ActDto, actOf, HandoverListDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findReceptionHead, listHandovers, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { Id } from '../platform/validation/id.decorator';
import { handoverView } from './handover-view';

/** From one department to another (交接): both sides confirm. */
@ApiTags('handovers')
@Controller()
@Permission('task.act')
export class HandoversController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Those of a reception; a department reads its own, with the other side's contact and state. */
  @Get('receptions/:id/handovers')
  @Permission('task.read')
  async list(@Id() id: string, @CurrentActor() actor: Actor): Promise<HandoverListDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head) throw notFound();
    const rows = await listHandovers(this.pool, scope, { receptionId: id });
    return { receptionId: id, zone: head.zone, items: rows.map((row) => handoverView(row, scope)) };
  }

  /** 交出: the giver's side confirms; before or after the taker. Taken back with the undo of its package. */
  @Post('handovers/:id/give')
  @HttpCode(200)
  give(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onHandover(by, 'give', id, (assignmentId) => ({
      kind: 'handover.give',
      assignmentId,
      handoverId: id,
      ...actOf(body),
    }));
  }

  /** 接手: the taker's side confirms. */
  @Post('handovers/:id/take')
  @HttpCode(200)
  take(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onHandover(by, 'take', id, (assignmentId) => ({
      kind: 'handover.take',
      assignmentId,
      handoverId: id,
      ...actOf(body),
    }));
  }
}
