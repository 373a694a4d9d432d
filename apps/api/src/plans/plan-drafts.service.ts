import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import {
  planOf,
  type FindingDto,
  type MergeDraftDto,
  type PlanDocumentDto,
  type PlanDraftDto,
  type SavedDraftDto,
} from '@app/contracts/http';
import {
  anchorsOf,
  EMPTY_PLAN,
  judgePlan,
  missingFacts,
  type Actor,
  type PlanDocument,
} from '@app/domain';
import { findDraftSaving, findReception, readScopeOf } from '@app/persistence';
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
    const { document, findings } = await this.judged(id, language);
    const saving = await findDraftSaving(this.pool, id, reception.draftRevision);
    return {
      revision: reception.draftRevision,
      ...saving,
      document: document as PlanDocumentDto,
      findings,
    };
  }

  /** Stores the whole document. 422 with every fault and its path; 412 when another was faster. */
  async save(
    by: Caller,
    id: string,
    { expectedRevision, language }: { expectedRevision: number; language: Language },
    body: PlanDocumentDto,
  ): Promise<SavedDraftDto> {
    const document = planOf(body);
    const receipt = await withPlaces(
      this.acts.receipt(by, id, { kind: 'plan.save', document, expectedRevision }),
    );
    const { findings } = await this.judged(id, language);
    return { ...answerOf(receipt), revision: receipt.draftRevision, findings };
  }

  /** The same for a document that was written on an older revision. */
  async merge(
    by: Caller,
    id: string,
    body: MergeDraftDto,
    language: Language,
  ): Promise<SavedDraftDto> {
    const { baseRevision } = body;
    const document = planOf(body.document);
    const merge = { kind: 'plan.merge', document, baseRevision } as const;
    const receipt = await withPlaces(this.acts.receipt(by, id, merge), 'document.');
    const { findings } = await this.judged(id, language);
    return { ...answerOf(receipt), revision: receipt.draftRevision, findings };
  }

  /** The draft as it stands, with what a check finds in it now. */
  private async judged(
    id: string,
    language: Language,
  ): Promise<{ document: PlanDocument; findings: FindingDto[] }> {
    const read = await readWorld(this.pool, id);
    if (!read) throw notFound();
    const { world, ctx } = read;
    const document = world.draft ?? EMPTY_PLAN;
    const findings = judgePlan(document, {
      ...ctx,
      anchors: anchorsOf(world, ctx.law),
      facts: world.reception,
      openFacts: missingFacts(world.reception),
    });
    return { document, findings: findings.map((finding) => findingView(finding, language)) };
  }
}
