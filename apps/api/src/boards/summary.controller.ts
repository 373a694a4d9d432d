import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FollowUpListDto, FollowUpQueryDto, SummaryDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import { findReceptionHead, listFollowUps, readScopeOf } from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { SummaryReader } from './summary-reader.service';
import { followUpView } from './views/follow-up-view';

@ApiTags('summary')
@Controller('receptions/:id')
@Permission('reception.read')
export class SummaryController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly summaries: SummaryReader,
  ) {}

  /** Conditions, 补办 items and commitments, the open ones first. */
  @Get('follow-ups')
  async followUps(
    @Id() id: string,
    @Query() { status, kind }: FollowUpQueryDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<FollowUpListDto> {
    const scope = readScopeOf(actor);
    const head = await findReceptionHead(this.pool, scope, id);
    if (!head) throw notFound();
    const rows = await listFollowUps(this.pool, scope, { receptionId: id, status, kind });
    return {
      receptionId: id,
      zone: head.zone,
      items: rows.map((row) => followUpView(row, scope, language)),
    };
  }

  /** 小结 with its facts: planned and actual times, what was late, returned, changed, is still open. */
  @Get('summary')
  @Permission('reception.overview')
  summary(
    @Id() id: string,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<SummaryDto> {
    return this.summaries.read(actor, id, language);
  }
}
