import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MergeDraftDto, PlanDocumentDto, PlanDraftDto, SavedDraftDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { IfMatch } from '../platform/request/if-match.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { PlanDrafts } from './plan-drafts.service';

/** The plan being written. */
@ApiTags('plans')
@Controller('receptions/:id/plan')
export class PlanDraftsController {
  constructor(private readonly drafts: PlanDrafts) {}

  /** The draft, with everything a check finds in it; for the office, leaders and auditors. */
  @Get()
  @Permission('plan.read')
  show(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<PlanDraftDto> {
    return this.drafts.show(actor, id, language);
  }

  /** Saves the whole draft, and tells what a check finds in it; `If-Match: "r0"` the first time. */
  @Put()
  @Permission('plan.write')
  save(
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: PlanDocumentDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<SavedDraftDto> {
    return this.drafts.save(by, id, { expectedRevision: revision, language }, body);
  }

  /**
   * Saves what was written on an older revision together with what others saved since. 409 with the
   * paths that both changed to different things: then nothing is stored.
   */
  @Post('draft/merge')
  @HttpCode(200)
  @Permission('plan.write')
  merge(
    @Id() id: string,
    @Body() body: MergeDraftDto,
    @By() by: Caller,
    @InLanguage() language: Language,
  ): Promise<SavedDraftDto> {
    return this.drafts.merge(by, id, body, language);
  }
}
