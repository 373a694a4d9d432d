import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { OfficeTasksController } from './office-tasks.controller';
import { TasksController } from './tasks.controller';

@Module({ imports: [ActsModule], controllers: [TasksController, OfficeTasksController] })
export class TasksModule {}
