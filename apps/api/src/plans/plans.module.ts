import { Module } from '@nestjs/common';
import { ActsModule } from '../acts/acts.module';
import { RemarksModule } from '../remarks/remarks.module';
import { DeclarationsController } from './declarations.controller';
import { PlanActsController } from './plan-acts.controller';
import { PlanBudgetController } from './plan-budget.controller';
import { PlanBudget } from './plan-budget.service';
import { PlanComparison } from './plan-comparison.service';
import { PlanDraftsController } from './plan-drafts.controller';
import { PlanDrafts } from './plan-drafts.service';
import { PlanTimesController } from './plan-times.controller';
import { PlanTimes } from './plan-times.service';
import { PlanVersionsController } from './plan-versions.controller';
import { PlanVersions } from './plan-versions.service';

@Module({
  imports: [ActsModule, RemarksModule],
  controllers: [
    DeclarationsController,
    PlanBudgetController,
    PlanDraftsController,
    PlanActsController,
    PlanTimesController,
    PlanVersionsController,
  ],
  providers: [PlanBudget, PlanComparison, PlanDrafts, PlanTimes, PlanVersions],
})
export class PlansModule {}
