import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { CourseController } from './course.controller';
import { ItemsController } from './items.controller';
import { OfficeDefaults } from './office-defaults.service';
import { ReceptionPapersController } from './reception-papers.controller';
import { ReceptionsController } from './receptions.controller';
import { Receptions } from './receptions.service';
import { StageWait } from './stage-wait.service';

@Module({
  imports: [ActsModule],
  controllers: [ReceptionsController, CourseController, ReceptionPapersController, ItemsController],
  providers: [Receptions, OfficeDefaults, StageWait],
})
export class ReceptionsModule {}
