import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, ActDto, actOf, ReasonedActDto } from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** What the office does with one task. */
@ApiTags('tasks')
@Controller('tasks/:id')
@Permission('assignment.manage')
export class OfficeTasksController {
  constructor(private readonly acts: Acts) {}

  /** Sends a returned task again. */
  @Post('resend')
  @HttpCode(200)
  resend(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({
      kind: 'task.resend',
      ...on,
      reason: body.reason,
      ...actOf(body),
    }));
  }

  /** Takes a task back. */
  @Post('withdraw')
  @HttpCode(200)
  withdraw(
    @Id() id: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({
      kind: 'task.withdraw',
      ...on,
      reason: body.reason,
      ...actOf(body),
    }));
  }

  /** 催办 by a person, at most once in a quarter of an hour per task. */
  @Post('remind')
  @HttpCode(200)
  @Permission('reminder.send')
  remind(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({ kind: 'task.remind', ...on, ...actOf(body) }));
  }
}
