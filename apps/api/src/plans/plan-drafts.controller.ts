import { Body, Controller, Get, Headers, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MergeDraftDto, PlanDocumentDto, PlanDraftDto, SavedDraftDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { By, type Caller } from '../acts/by.decorator';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { IfMatch } from '../platform/request/if-match.decorator';
import { languageOf } from '../platform/request/language';
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
    @Headers('accept-language') languages?: string,
  ): Promise<PlanDraftDto> {
    return this.drafts.show(actor, id, languageOf(languages));
  }

  /** Saves the whole draft, and tells what a check finds in it; `If-Match: "r0"` the first time. */
  @Put()
  @Permission('plan.write')
  save(
    @Id() id: string,
    @IfMatch() revision: number,
    @Body() body: PlanDocumentDto,
    @By() by: Caller,
    @Headers('accept-language') languages?: string,
  ): Promise<SavedDraftDto> {
    const language = languageOf(languages);
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
    @Headers('accept-language') languages?: string,
  ): Promise<SavedDraftDto> {
    return this.drafts.merge(by, id, body, languageOf(languages));
  }
}
