import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GeneratedPlanDto, GeneratePlanDto } from '@app/contracts/http';
import type { Language } from '@app/texts';
import { By, type Caller } from '../acts/by.decorator';
import { Permission } from '../platform/access/permission.decorator';
import { revisionIn } from '../platform/request/if-match.decorator';
import { InLanguage } from '../platform/request/in-language.decorator';
import { Id } from '../platform/validation/id.decorator';
import { GeneratedPlans } from './generated-plans.service';

/** Plans out of templates. */
@ApiTags('plans')
@Controller('receptions/:id/plan/draft')
export class GeneratedPlansController {
  constructor(private readonly plans: GeneratedPlans) {}

  /**
   * Makes a draft from a template (F15). It is shown only; with `save` and `If-Match` it becomes the
   * draft of the reception.
   */
  @Post('generate')
  @HttpCode(200)
  @Permission('plan.write')
  generate(
    @Id() id: string,
    @Body() body: GeneratePlanDto,
    @By() by: Caller,
    @InLanguage() language: Language,
    @Headers('if-match') ifMatch?: string,
  ): Promise<GeneratedPlanDto> {
    const wish = { body, revision: revisionIn(ifMatch) };
    return this.plans.make(by, id, wish, language);
  }
}
