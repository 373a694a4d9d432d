import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  actOf,
  AddApproverDto,
  ApproveDto,
  ReasonedActDto,
  routeStepOf,
  WithdrawApprovalDto,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** Decisions along a route. */
@ApiTags('approvals')
@Controller('approvals/:id')
@Permission('approval.decide')
export class ApprovalsController {
  constructor(private readonly acts: Acts) {}

  /** 同意: by the one whose turn it is, never by who submitted it. */
  @Post('approve')
  @HttpCode(200)
  approve(@Id() id: string, @Body() body: ApproveDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.approve',
      approvalId: id,
      remark: body.remark ?? null,
      ...(body.previewHash === undefined ? {} : { previewHash: body.previewHash }),
      ...actOf(body),
    });
  }

  /** 退回, with a reason. */
  @Post('return')
  @HttpCode(200)
  giveBack(
    @Id() id: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.return',
      approvalId: id,
      reason: body.reason,
      ...actOf(body),
    });
  }

  /** 加签: one more who decides, before the one whose turn it is. */
  @Post('approvers')
  @HttpCode(200)
  addApprover(
    @Id() id: string,
    @Body() body: AddApproverDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.add',
      approvalId: id,
      approver: routeStepOf(body.approver),
      ...actOf(body),
    });
  }

  /** "I did not decide that": by the person a decision was recorded for. */
  @Post('disputes')
  @HttpCode(200)
  @Permission('behalf.dispute')
  dispute(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.dispute',
      approvalId: id,
      reason: body.reason,
    });
  }

  /** Settled by the office. */
  @Post('disputes/resolve')
  @HttpCode(200)
  @Permission('behalf.record')
  settle(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.settle-dispute',
      approvalId: id,
      reason: body.reason,
    });
  }

  /** Takes a submission back. */
  @Post('withdraw')
  @HttpCode(200)
  @Permission('approval.submit')
  withdraw(
    @Id() id: string,
    @Body() body: WithdrawApprovalDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onOne(by, 'approval', id, {
      kind: 'approval.withdraw',
      approvalId: id,
      reason: body.reason ?? null,
      ...actOf(body),
    });
  }
}
