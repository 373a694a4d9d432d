import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PlanVersionDto, PlanVersionsDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { Id } from '../platform/validation/id.decorator';
import { PlanVersions } from './plan-versions.service';
import { VersionNumber } from './version-number.decorator';

/** Plans as they were sent or submitted. */
@ApiTags('plans')
@Controller('receptions/:id/plan/versions')
@Permission('plan.read')
export class PlanVersionsController {
  constructor(private readonly versions: PlanVersions) {}

  /** All versions, newest first. */
  @Get()
  list(@Id() id: string, @CurrentActor() actor: Actor): Promise<PlanVersionsDto> {
    return this.versions.list(actor, id);
  }

  /** One version; a department reads its own package and the itinerary. */
  @Get(':number')
  show(
    @Id() id: string,
    @VersionNumber() number: number,
    @CurrentActor() actor: Actor,
  ): Promise<PlanVersionDto> {
    return this.versions.show(actor, id, number);
  }
}
