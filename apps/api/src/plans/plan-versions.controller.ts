import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  PlanDiffDto,
  PlanHistoryDto,
  PlanHistoryQueryDto,
  PlanVersionDto,
  PlanVersionsDto,
} from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { PlanComparison } from './plan-comparison.service';
import { PlanVersions } from './plan-versions.service';
import { type VersionName, VersionNamed } from './version-name.decorator';
import { VersionNumber } from './version-number.decorator';

/** Plans as they were sent or submitted. */
@ApiTags('plans')
@Controller('receptions/:id/plan')
@Permission('plan.read')
export class PlanVersionsController {
  constructor(
    private readonly versions: PlanVersions,
    private readonly comparison: PlanComparison,
  ) {}

  /** All versions, newest first. */
  @Get('versions')
  list(@Id() id: string, @CurrentActor() actor: Actor): Promise<PlanVersionsDto> {
    return this.versions.list(actor, id);
  }

  /** One version; a department reads its own package and the itinerary. */
  @Get('versions/:number')
  show(
    @Id() id: string,
    @VersionNumber() number: number,
    @CurrentActor() actor: Actor,
  ): Promise<PlanVersionDto> {
    return this.versions.show(actor, id, number);
  }

  /**
   * What differs between two versions, in words and field by field (F20); "draft" stands for the plan
   * being written. A department reads its own part.
   */
  @Get('versions/:from/diff/:to')
  compare(
    @Id() id: string,
    @VersionNamed('from') from: VersionName,
    @VersionNamed('to') to: VersionName,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<PlanDiffDto> {
    return this.comparison.compare(actor, id, [from, to], language);
  }

  /** Every value a place of the plan had, with person, time, reason and approval (F9). */
  @Get('history')
  history(
    @Id() id: string,
    @Query() { path }: PlanHistoryQueryDto,
    @CurrentActor() actor: Actor,
  ): Promise<PlanHistoryDto> {
    return this.versions.history(actor, id, path);
  }
}
