import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import {
  planOf,
  type DraftAnswerDto,
  type MergeDraftDto,
  type PlanDocumentDto,
  type PlanDraftDto,
} from '@app/contracts/http';
import {
  anchorsOf,
  EMPTY_PLAN,
  judgePlan,
  missingFacts,
  type Actor,
  type Finding,
  type PlanDocument,
} from '@app/domain';
import { findPlanDraft, findReception, readScopeOf } from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import { answerOf } from '../acts/answer-of';
import type { Caller } from '../acts/by.decorator';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { findingView } from './finding-view';
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
    const findings = await this.findingsIn(document, id);
    return {
      revision: reception.draftRevision,
      document: document as PlanDocumentDto,
      findings: findings.map((finding) => findingView(finding, language)),
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

  /** The same for a document that was written on an older revision. */
  async merge(by: Caller, id: string, body: MergeDraftDto): Promise<DraftAnswerDto> {
    const { baseRevision } = body;
    const document = planOf(body.document);
    const merge = { kind: 'plan.merge', document, baseRevision } as const;
    const receipt = await withPlaces(this.acts.receipt(by, id, merge), 'document.');
    return { ...answerOf(receipt), revision: receipt.draftRevision };
  }

  private async findingsIn(document: PlanDocument, id: string): Promise<readonly Finding[]> {
    const read = await readWorld(this.pool, id);
    if (!read) throw notFound();
    const { world, ctx } = read;
    return judgePlan(document, {
      ...ctx,
      anchors: anchorsOf(world, ctx.law),
      facts: world.reception,
      openFacts: missingFacts(world.reception),
    });
  }
}
