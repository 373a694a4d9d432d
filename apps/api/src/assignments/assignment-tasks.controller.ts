import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ActAnswerDto, actOf, AssignTasksDto, FinishTasksDto, TasksDto } from '@app/contracts/http';
import { Acts } from '../acts/acts.service';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';

/** Several tasks of one package in one act: all of them or none. */
@ApiTags('tasks')
@Controller('assignments/:id/tasks')
@Permission('task.act')
export class AssignmentTasksController {
  constructor(private readonly acts: Acts) {}

  /** 签收 of several tasks. */
  @Post('acknowledge')
  @HttpCode(200)
  acknowledge(@Id() id: string, @Body() body: TasksDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'task.acknowledge',
      assignmentId: id,
      taskIds: body.taskIds,
      ...actOf(body),
    });
  }

  /** 分派 of several tasks to one person. */
  @Post('assign')
  @HttpCode(200)
  assign(@Id() id: string, @Body() body: AssignTasksDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'task.assign',
      assignmentId: id,
      taskIds: body.taskIds,
      doerId: body.doerId,
      ...actOf(body),
    });
  }

  /** 办结 of several tasks. */
  @Post('finish')
  @HttpCode(200)
  finish(@Id() id: string, @Body() body: FinishTasksDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'task.finish',
      assignmentId: id,
      taskIds: body.taskIds,
      note: body.note ?? null,
      ticks: body.ticks ?? [],
      ...actOf(body),
    });
  }

  /** 复核 of several tasks. */
  @Post('check')
  @HttpCode(200)
  check(@Id() id: string, @Body() body: TasksDto, @By() by: Caller): Promise<ActAnswerDto> {
    return this.acts.onAssignment(by, id, {
      kind: 'task.check',
      assignmentId: id,
      taskIds: body.taskIds,
      ...actOf(body),
    });
  }
}
