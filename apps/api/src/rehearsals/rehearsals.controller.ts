import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RehearsalDto, RehearseDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import type { Language } from '@app/texts';
import { CurrentActor } from '../platform/access/current.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { Rehearsals } from './rehearsals.service';

@ApiTags('plans')
@Controller('receptions/:id/rehearsals')
export class RehearsalsController {
  constructor(private readonly rehearsals: Rehearsals) {}

  /**
   * 推演: plays the whole reception on simulated time, the draft or the plan in force, and says where
   * it is weak. Stores nothing, tells nobody; for the office and leaders.
   */
  @Post()
  @HttpCode(200)
  @Permission('reception.act')
  play(
    @Id() id: string,
    @Body() { seed = 1, lateness = 'usual' }: RehearseDto,
    @CurrentActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<RehearsalDto> {
    return this.rehearsals.play(actor, id, { seed, lateness }, language);
  }
}
