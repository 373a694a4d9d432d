import { Inject, Injectable } from '@nestjs/common';
import {
  planOf,
  type DraftAnswerDto,
  type PlanDocumentDto,
  type PlanDraftDto,
} from '@app/contracts/http';
import { EMPTY_PLAN, lintPlan, type Actor, type Directory, type Reception } from '@app/domain';
import { findPlanDraft, findPlanPeople, findReception, readScopeOf } from '@app/persistence';
import { sayFinding, type Language } from '@app/texts';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { answerOf } from '../acts/answer-of';
import type { Caller } from '../acts/by.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { withPlaces } from './with-places';

/** The plan being written: the office's own paper, until it is sent. */
@Injectable()
export class PlanDrafts {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acts: Acts,
  ) {}

  /** The draft with everything a check finds in it now. 404 for departments. */
  async show(actor: Actor, id: string, language: Language): Promise<PlanDraftDto> {
    const found = await findReception(this.pool, readScopeOf(actor), id);
    if (!found?.whole) throw notFound();
    const { reception } = found;
    const document = (await findPlanDraft(this.pool, id)) ?? EMPTY_PLAN;
    const findings = await this.findingsIn(document, reception);
    return {
      revision: reception.draftRevision,
      document: document as PlanDocumentDto,
      findings: findings.map((finding) => ({
        ...finding,
        message: sayFinding(finding, language),
      })),
    };
  }

  /** Stores the whole document. 422 with every fault and its path; 412 when another was faster. */
  async save(
    by: Caller,
    id: string,
    expectedRevision: number,
    body: PlanDocumentDto,
  ): Promise<DraftAnswerDto> {
    const document = planOf(body);
    const receipt = await withPlaces(
      this.acts.receipt(by, id, { kind: 'plan.save', document, expectedRevision }),
    );
    return { ...answerOf(receipt), revision: receipt.draftRevision };
  }

  private async findingsIn(
    document: Parameters<typeof lintPlan>[0],
    { batches, workSince, zone }: Reception,
  ): Promise<ReturnType<typeof lintPlan>> {
    const known = await findPlanPeople(this.pool);
    const directory = { ...known, routes: {}, substitutes: {} } as Directory;
    const anchors = { batches, approvedAt: workSince, zone, holidays: [] };
    return lintPlan(document, anchors, directory, Date.now());
  }
}
