import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanTimesDto, PlanTimesQueryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { PlanTimes } from './plan-times.service';

/** When everything of a plan is, and why. */
@ApiTags('plans')
@Controller('receptions/:id/plan/times')
@Permission('plan.read')
export class PlanTimesController {
  constructor(private readonly times: PlanTimes) {}

  /**
   * Every item and task with its instants, window and prompts, and for each time what it follows from
   * (M1). A department reads its own part.
   */
  @Get()
  show(
    @Id() id: string,
    @Query() { version }: PlanTimesQueryDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<PlanTimesDto> {
    const wanted = version === undefined ? null : version === 'draft' ? version : Number(version);
    return this.times.show(actor, id, wanted, language);
  }
}
