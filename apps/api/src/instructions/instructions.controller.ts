import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  DispatchInstructionDto,
  GiveInstructionDto,
  instantOf,
  InstructionListDto,
  InstructionQueryDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { listInstructions, readScopeOf } from '@app/persistence';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { Id } from '../platform/validation/id.decorator';
import { instructionView } from './instruction-view';

const SHOWN = 100;

/** 批示件: from a leader's words to the 主办, and its 反馈 back. 已阅 is no act. */
@ApiTags('instructions')
@Controller()
export class InstructionsController {
  constructor(
    private readonly acts: Acts,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** The open ones first, then the latest; over all receptions one sees whole. */
  @Get('instructions')
  @Permission('reception.overview')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { mine, receptionId }: InstructionQueryDto,
  ): Promise<InstructionListDto> {
    const scope = readScopeOf(actor);
    const filter = { isMine: mine ?? false, receptionId, limit: SHOWN };
    const rows = await listInstructions(this.pool, scope, filter);
    return { items: rows.map((row) => instructionView(row, scope)) };
  }

  /**
   * 批示: the office has it at once, with the 主办 suggested by the place it is written at; while the
   * reception is under way it goes to that 主办 in the same act.
   */
  @Post('receptions/:id/instructions')
  @HttpCode(200)
  @Permission('instruction.give')
  give(
    @Id() id: string,
    @Body() body: GiveInstructionDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { text, taskId, assignmentId, itemKey } = body;
    return this.acts.on(by, id, {
      ...{ kind: 'instruction.give', text },
      taskId: taskId ?? null,
      packageId: assignmentId ?? null,
      itemKey: itemKey ?? null,
      ...actOf(body),
    });
  }

  /** 转办: the one suggested, unless another is named. The 主办 closes it with the 反馈. */
  @Post('instructions/:id/dispatch')
  @HttpCode(200)
  @Permission('instruction.dispatch')
  dispatch(
    @Id() id: string,
    @Body() body: DispatchInstructionDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const { assignmentId, ownerId, dueAt } = body;
    return this.acts.onOne(by, 'follow-up', id, {
      ...{ kind: 'instruction.dispatch', followUpId: id },
      packageId: assignmentId ?? null,
      ownerId: ownerId ?? null,
      dueAt: instantOf(dueAt) ?? null,
      ...actOf(body),
    });
  }
}
