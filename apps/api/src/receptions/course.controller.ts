import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  AdvanceDto,
  instantOf,
  JudgeHealthDto,
  OverrideDto,
  PostponeDto,
  ReasonedActDto,
  ResumeDto,
  SubmitReceptionDto,
} from '@app/contracts/http';
import { parseDuration } from '@app/domain';
import type { FastifyReply } from 'fastify';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { StageWait } from './stage-wait.service';

/** The course of a reception: begun, moved on, stopped, taken up again. */
@ApiTags('receptions')
@Controller('receptions/:id')
@Permission('reception.write')
export class CourseController {
  constructor(
    private readonly acts: Acts,
    private readonly stage: StageWait,
  ) {}

  /** Launches a draft: the conductor takes over. */
  @Post('launch')
  @HttpCode(200)
  launch(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.on(by, id, { kind: 'reception.launch', ...actOf(body) });
  }

  /** Asks for 同意接待 along its route. */
  @Post('submit')
  @HttpCode(200)
  submit(
    @Id() id: string,
    @Body() body: SubmitReceptionDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    const reason = body.reason ?? null;
    return this.acts.on(by, id, { kind: 'reception.submit', reason, ...actOf(body) });
  }

  /** Asks to leave a stage; 409 with the list while something is missing, 202 while not moved yet. */
  @Post('advance')
  @HttpCode(200)
  @ApiOkResponse({ type: ActAnswerDto })
  @ApiAcceptedResponse({ type: ActAnswerDto, description: 'Recorded; the stage moves soon.' })
  async advance(
    @Id() id: string,
    @Body() body: AdvanceDto,
    @By() by: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswerDto> {
    const { from } = body;
    const answer = await this.acts.on(by, id, { kind: 'stage.advance', from, ...actOf(body) });
    return this.stage.for(from, answer, reply);
  }

  /** Leaves a stage although something is missing; leaves a 补办 item. */
  @Post('override')
  @HttpCode(200)
  @ApiOkResponse({ type: ActAnswerDto })
  @ApiAcceptedResponse({ type: ActAnswerDto, description: 'Recorded; the stage moves soon.' })
  @Permission('reception.act')
  async override(
    @Id() id: string,
    @Body() body: OverrideDto,
    @By() by: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ActAnswerDto> {
    const { stage, reason, remedy } = body;
    const answer = await this.acts.on(by, id, {
      kind: 'stage.override',
      stage,
      reason,
      remedy: { ...remedy, dueAt: instantOf(remedy.dueAt) },
      ...actOf(body),
    });
    return this.stage.for(stage, answer, reply);
  }

  /** 人工定色: red, amber or green by hand, with a reason and an end; null computes it again. */
  @Post('colour')
  @HttpCode(200)
  @Permission('reception.act')
  judge(@Id() id: string, @Body() body: JudgeHealthDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { reason, level = null, until } = body;
    return this.acts.on(by, id, {
      kind: 'health.judge',
      level,
      until: until ? instantOf(until) : null,
      reason,
      ...actOf(body),
    });
  }

  /** 取消: along its route, in every stage; a draft at once. */
  @Post('cancel')
  @HttpCode(200)
  cancel(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { reason } = body;
    return this.acts.on(by, id, { kind: 'reception.cancel', reason, ...actOf(body) });
  }

  /** 延期: along its route, in every stage. */
  @Post('postpone')
  @HttpCode(200)
  postpone(@Id() id: string, @Body() body: PostponeDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { reason } = body;
    const until = instantOf(body.until) ?? null;
    return this.acts.on(by, id, { kind: 'reception.postpone', reason, until, ...actOf(body) });
  }

  /** Goes on after 延期, with every time moved. */
  @Post('resume')
  @HttpCode(200)
  resume(@Id() id: string, @Body() body: ResumeDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.on(by, id, {
      kind: 'reception.resume',
      shift: parseDuration(body.shift) ?? 0,
      reason: body.reason ?? null,
      ...actOf(body),
    });
  }
}
