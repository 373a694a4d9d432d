import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanBudgetDto, PlanBudgetQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { PlanBudget } from './plan-budget.service';

/** What a plan costs. */
@ApiTags('plans')
@Controller('receptions/:id/plan/budget')
@Permission('plan.read')
export class PlanBudgetController {
  constructor(private readonly budget: PlanBudget) {}

  /** Standard × heads × units, line by line; for the office, leaders and auditors. */
  @Get()
  show(
    @Id() id: string,
    @Query() { draft }: PlanBudgetQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<PlanBudgetDto> {
    return this.budget.show(actor, id, draft ?? false);
  }
}
