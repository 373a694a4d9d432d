import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { OfficeTasksController } from './office-tasks.controller';
import { TaskMessagesController } from './task-messages.controller';
import { TasksController } from './tasks.controller';

@Module({
  imports: [ActsModule],
  controllers: [TasksController, OfficeTasksController, TaskMessagesController],
})
export class TasksModule {}
