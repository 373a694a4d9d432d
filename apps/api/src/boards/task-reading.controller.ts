import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignmentDetailDto, TaskDetailDto, TaskPageDto, TaskQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { TaskReader } from './task-reader.service';

@ApiTags('tasks')
@Controller()
@Permission('task.read')
export class TaskReadingController {
  constructor(private readonly tasks: TaskReader) {}

  /** Tasks of a reception by due time: all of them, or those of my department. */
  @Get('receptions/:id/tasks')
  list(
    @Id() id: string,
    @Query() query: TaskQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<TaskPageDto> {
    return this.tasks.list(actor, id, query);
  }

  /** Everything about one task: how its due time follows, who did what and when. */
  @Get('tasks/:id')
  show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<TaskDetailDto> {
    return this.tasks.show(actor, id, language);
  }

  /** One department's package: its tasks, signatures and open conditions. */
  @Get('assignments/:id')
  @Permission('assignment.read')
  package(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<AssignmentDetailDto> {
    return this.tasks.showPackage(actor, id, language);
  }
}
