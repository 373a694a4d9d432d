import { Inject, Injectable } from '@nestjs/common';
import {
  planOf,
  type GeneratedPlanDto,
  type GeneratePlanDto,
  type PlanDocumentDto,
} from '@app/contracts/http';
import {
  EMPTY_PLAN,
  generatePlan,
  gradeOf,
  type GeneratedPlan,
  type PlanDocument,
  type PlanItem,
  type Reception,
  type TemplateFacts,
} from '@app/domain';
import {
  countGuests,
  findPlanDraft,
  findReception,
  loadDraftPlace,
  readScopeOf,
  type GuestCounts,
} from '@app/persistence';
import { saySkipped, SECTION_TEXTS, type Language } from '@app/texts';
import type pg from 'pg';
import { Acts } from '../acts/acts.service';
import type { Caller } from '../acts/by.decorator';
import { POOL } from '../platform/database/pool';
import { notFound, Problem } from '../platform/problems/problem';
import { findingView } from '../plans/finding-view';
import { withPlaces } from '../plans/with-places';
import { TemplateChoice } from './template-choice.service';

/** What is asked for, and the revision of the draft it may replace. */
export interface Wish {
  readonly body: GeneratePlanDto;
  /** Of `If-Match`; null: none came. */
  readonly revision: number | null;
}

/** Drafts of plans, made from templates. */
@Injectable()
export class GeneratedPlans {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly acts: Acts,
    private readonly choice: TemplateChoice,
  ) {}

  /** Throws 404, 422 for a template that is none, 428 and 412 when it is to be saved. */
  async make(by: Caller, id: string, wish: Wish, language: Language): Promise<GeneratedPlanDto> {
    const { body, revision } = wish;
    const found = await findReception(this.pool, readScopeOf(by.actor), id);
    if (!found?.whole) throw notFound();
    if (body.save && revision === null) throw new Problem(428, 'if-match.missing');
    const { batches } = await countGuests(this.pool, id);
    const facts = { ...factsOf(found.reception, body), batchHeads: headsOf(batches) };
    const draft = await findPlanDraft(this.pool, id);
    const template = await this.choice.for(body, facts, draft);
    const itinerary = itineraryFor(body, draft);
    const place = await loadDraftPlace(this.pool, Date.now());
    const made = generatePlan(template, facts, place, itinerary);
    const saved = body.save ? await this.save(by, id, made, revision ?? 0) : null;
    return {
      ...viewOf(made, language),
      saved: saved !== null,
      revision: saved ?? found.reception.draftRevision,
    };
  }

  private async save(
    by: Caller,
    id: string,
    { plan }: GeneratedPlan,
    expectedRevision: number,
  ): Promise<number> {
    const receipt = await withPlaces(
      this.acts.receipt(by, id, { kind: 'plan.save', document: plan, expectedRevision }),
    );
    return receipt.draftRevision;
  }
}

/** What the office has of an itinerary; undefined: the template's own. */
function itineraryFor(
  { itinerary, keepItems }: GeneratePlanDto,
  draft: PlanDocument | null,
): readonly PlanItem[] | undefined {
  if (itinerary) return planOf({ items: itinerary, assignments: [] }).items;
  return keepItems ? (draft ?? EMPTY_PLAN).items : undefined;
}

function factsOf(reception: Reception, { grade, days }: GeneratePlanDto): TemplateFacts {
  const { profile, headCount, secrecy, zone, batches, leadGuestTitle, pace } = reception;
  return {
    ...{ profile, headCount, secrecy, zone, batches, leadGuestTitle },
    grade: grade ?? gradeOf(reception.grade),
    days: days ?? null,
    readyBefore: pace.readyBefore,
  };
}

const headsOf = (counted: GuestCounts['batches']): ReadonlyMap<string, number> =>
  new Map(counted.flatMap(({ batch, count }) => (batch === null ? [] : [[batch, count]])));

const viewOf = (
  { plan, sections, skipped, findings }: GeneratedPlan,
  language: Language,
): Omit<GeneratedPlanDto, 'saved' | 'revision'> => ({
  document: plan as PlanDocumentDto,
  sections: sections.map(({ section, tasks }) => ({
    section,
    title: SECTION_TEXTS[section][language],
    tasks: [...tasks],
  })),
  skipped: skipped.map((one) => ({ ...one, message: saySkipped(one, language) })),
  findings: findings.map((finding) => findingView(finding, language)),
});
