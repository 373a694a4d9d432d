import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { PlanActsController } from './plan-acts.controller';
import { PlanComparison } from './plan-comparison.service';
import { PlanDraftsController } from './plan-drafts.controller';
import { PlanDrafts } from './plan-drafts.service';
import { PlanTimesController } from './plan-times.controller';
import { PlanTimes } from './plan-times.service';
import { PlanVersionsController } from './plan-versions.controller';
import { PlanVersions } from './plan-versions.service';

@Module({
  imports: [ActsModule],
  controllers: [
    PlanDraftsController,
    PlanActsController,
    PlanTimesController,
    PlanVersionsController,
  ],
  providers: [PlanComparison, PlanDrafts, PlanTimes, PlanVersions],
})
export class PlansModule {}
