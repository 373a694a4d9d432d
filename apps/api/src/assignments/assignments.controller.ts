import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  LeadDto,
  ReasonedActDto,
  ReopenDto,
  SignDto,
  UndoDto,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** A department's package: taken note of, signed, led. */
@ApiTags('assignments')
@Controller('assignments/:id')
@Permission('assignment.act')
export class AssignmentsController {
  constructor(private readonly acts: Acts) {}

  /** 签收 of the whole package, by the department's head or its 联络员. */
  @Post('acknowledge')
  @HttpCode(200)
  acknowledge(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'task.acknowledge',
      assignmentId: id,
      taskIds: 'all',
      ...actOf(body),
    });
  }

  /** 会签, 就绪确认, 办结确认. */
  @Post('signatures')
  @HttpCode(200)
  sign(@Id() id: string, @Body() body: SignDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { scope, answer = 'agree', remark, packageVersion } = body;
    return this.acts.onAssignment(by, id, {
      kind: 'assignment.sign',
      assignmentId: id,
      scope,
      answer,
      remark: remark ?? null,
      ...(packageVersion !== undefined && { packageVersion }),
      ...actOf(body),
    });
  }

  /** Takes a signature back. */
  @Post('reopen')
  @HttpCode(200)
  reopen(@Id() id: string, @Body() body: ReopenDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { scope, reason } = body;
    return this.acts.onAssignment(by, id, {
      kind: 'assignment.reopen',
      assignmentId: id,
      scope,
      reason,
      ...actOf(body),
    });
  }

  /** Names the 联络员 of this package. */
  @Post('lead')
  @HttpCode(200)
  lead(@Id() id: string, @Body() body: LeadDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'assignment.lead',
      assignmentId: id,
      leadId: body.leadId,
      ...actOf(body),
    });
  }

  /** 撤销 of one's own act, within ten seconds. */
  @Post('undo')
  @HttpCode(200)
  undo(@Id() id: string, @Body() { actId }: UndoDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, { kind: 'act.undo', assignmentId: id, actId });
  }

  /** A leader decides an objection. */
  @Post('decide-objection')
  @HttpCode(200)
  @Permission('reception.act')
  decideObjection(
    @Id() id: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'objection.decide',
      assignmentId: id,
      reason: body.reason,
      ...actOf(body),
    });
  }

  /** Takes a department out of the reception. */
  @Post('withdraw')
  @HttpCode(200)
  @Permission('assignment.manage')
  withdraw(
    @Id() id: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'assignment.withdraw',
      assignmentId: id,
      reason: body.reason,
      ...actOf(body),
    });
  }
}
