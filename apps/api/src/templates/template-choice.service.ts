import { Inject, Injectable } from '@nestjs/common';
import type { GeneratePlanDto } from '@app/contracts/http';
import {
  chooseTemplate,
  type PlanDocument,
  type SopTemplate,
  type TemplateFacts,
} from '@app/domain';
import { findTemplate, templatesInForce } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { invalidInput, Problem } from '../platform/problems/problem';

/** Which template a draft is made of. */
@Injectable()
export class TemplateChoice {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /**
   * The one that is named; else the version that the draft was begun with, because a new version
   * counts for new receptions only; else the one that profile and grade select. Throws 422.
   */
  async for(
    { template, version }: GeneratePlanDto,
    facts: TemplateFacts,
    draft: PlanDocument | null,
  ): Promise<SopTemplate> {
    const begun = draft?.template ?? null;
    const code = template ?? begun?.code;
    if (code === undefined) return this.fitting(facts);
    const own = begun?.code === code ? begun.version : null;
    const row = await findTemplate(this.pool, code, version ?? own);
    // One that was retired since still serves who began with it.
    const isOpen = row?.status === 'approved' || (row?.status === 'retired' && row.version === own);
    if (!row || !isOpen) throw invalidInput([{ path: 'template', code: 'template.not-in-force' }]);
    return row.document;
  }

  private async fitting(facts: TemplateFacts): Promise<SopTemplate> {
    const chosen = chooseTemplate(await templatesInForce(this.pool), facts);
    if (!chosen) throw new Problem(422, 'template.none-fits');
    return chosen;
  }
}
