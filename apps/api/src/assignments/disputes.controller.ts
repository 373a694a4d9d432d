import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, actOf, DisputeDto } from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** "That is not what I said": of what was recorded on somebody's behalf. */
@ApiTags('assignments')
@Controller('assignments/:id/disputes')
export class DisputesController {
  constructor(private readonly acts: Acts) {}

  /** Raised by the person an act was recorded for. */
  @Post()
  @HttpCode(200)
  @Permission('behalf.dispute')
  raise(@Id() id: string, @Body() body: DisputeDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { taskId = null, signatureId = null, reason } = body;
    const what = { assignmentId: id, taskId, signatureId, reason };
    return this.acts.onAssignment(by, id, { kind: 'act.dispute', ...what, ...actOf(body) });
  }

  /** Settled by the office. */
  @Post('resolve')
  @HttpCode(200)
  @Permission('behalf.record')
  resolve(@Id() id: string, @Body() body: DisputeDto, @By() by: Caller): Promise<ActAnswerDto> {
    const { taskId = null, signatureId = null, reason } = body;
    const what = { assignmentId: id, taskId, signatureId, reason };
    return this.acts.onAssignment(by, id, { kind: 'dispute.resolve', ...what, ...actOf(body) });
  }
}
