import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  ActAnswerDto,
  ActDto,
  actOf,
  AssignTaskDto,
  FinishTaskDto,
  ReasonedActDto,
} from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** What the people of a department do with one task. */
@ApiTags('tasks')
@Controller('tasks/:id')
@Permission('task.act')
export class TasksController {
  constructor(private readonly acts: Acts) {}

  /** 签收 of one task. */
  @Post('acknowledge')
  @HttpCode(200)
  acknowledge(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, ({ assignmentId, taskId }) => ({
      kind: 'task.acknowledge',
      assignmentId,
      taskIds: [taskId],
      ...actOf(body),
    }));
  }

  /** 分派 or 转办, inside the department. */
  @Post('assign')
  @HttpCode(200)
  assign(@Id() id: string, @Body() body: AssignTaskDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, ({ assignmentId, taskId }) => ({
      kind: 'task.assign',
      assignmentId,
      taskIds: [taskId],
      doerId: body.doerId,
      ...actOf(body),
    }));
  }

  /** Begins work. */
  @Post('start')
  @HttpCode(200)
  start(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({ kind: 'task.start', ...on, ...actOf(body) }));
  }

  /** 办结. */
  @Post('finish')
  @HttpCode(200)
  finish(@Id() id: string, @Body() body: FinishTaskDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, ({ assignmentId, taskId }) => ({
      kind: 'task.finish',
      assignmentId,
      taskIds: [taskId],
      note: body.note ?? null,
      ticks: (body.ticks ?? []).map((tick) => ({ ...tick, taskId })),
      ...actOf(body),
    }));
  }

  /** 复核: by the checker, never by who did it. */
  @Post('check')
  @HttpCode(200)
  check(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, ({ assignmentId, taskId }) => ({
      kind: 'task.check',
      assignmentId,
      taskIds: [taskId],
      ...actOf(body),
    }));
  }

  /** Sends what was reported done back into work. */
  @Post('reject')
  @HttpCode(200)
  reject(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({
      kind: 'task.reject',
      ...on,
      reason: body.reason,
      ...actOf(body),
    }));
  }

  /** Says what stands in the way. */
  @Post('block')
  @HttpCode(200)
  block(@Id() id: string, @Body() body: ReasonedActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({
      kind: 'task.block',
      ...on,
      reason: body.reason,
      ...actOf(body),
    }));
  }

  /** Nothing stands in the way any more. */
  @Post('unblock')
  @HttpCode(200)
  unblock(@Id() id: string, @Body() body: ActDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({ kind: 'task.unblock', ...on, ...actOf(body) }));
  }

  /** 退回 to the office, with a reason. */
  @Post('return')
  @HttpCode(200)
  giveBack(
    @Id() id: string,
    @Body() body: ReasonedActDto,
    @By() by: Caller,
  ): Promise<ActAnswerDto> {
    return this.acts.onTask(by, id, (on) => ({
      kind: 'task.return',
      ...on,
      reason: body.reason,
      ...actOf(body),
    }));
  }
}
