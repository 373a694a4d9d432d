import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { AssignmentTasksController } from './assignment-tasks.controller';
import { AssignmentsController } from './assignments.controller';
import { DisputesController } from './disputes.controller';

@Module({
  imports: [ActsModule],
  controllers: [AssignmentsController, AssignmentTasksController, DisputesController],
})
export class AssignmentsModule {}
