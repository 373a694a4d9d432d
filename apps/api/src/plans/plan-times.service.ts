import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import type { PlanTimesDto } from '@app/contracts/http';
import {
  anchorsOf,
  EMPTY_PLAN,
  planForDepartments,
  TimeExplainer,
  type Actor,
  type Anchors,
  type PlanDocument,
} from '@app/domain';
import { findPlanVersion, findReception, listOwnDepartments, readScopeOf } from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { planTimesView } from './plan-times-view';

interface Chosen {
  /** `null` = the draft. */
  readonly number: number | null;
  readonly document: PlanDocument;
  readonly anchors: Anchors;
}

/** The times of a plan, each with its reason. */
@Injectable()
export class PlanTimes {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** 404 for a version that is not there; a department reads its own part, and never the draft. */
  async show(
    actor: Actor,
    id: string,
    version: number | 'draft' | null,
    language: Language,
  ): Promise<PlanTimesDto> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    if (!found) throw notFound();
    const { number, document, anchors } = await this.choose(id, version, found.whole);
    const shown = found.whole
      ? document
      : planForDepartments(document, await listOwnDepartments(this.pool, scope));
    const explainer = new TimeExplainer(document, anchors, shown);
    return { version: number, zone: anchors.zone, ...planTimesView(explainer, shown, language) };
  }

  private async choose(
    id: string,
    version: number | 'draft' | null,
    isWhole: boolean,
  ): Promise<Chosen> {
    const read = await readWorld(this.pool, id);
    if (!read) throw notFound();
    const { planVersion } = read.world.reception;
    const number = version ?? (planVersion > 0 ? planVersion : 'draft');
    const now = anchorsOf(read.world, read.ctx.law);
    if (number === 'draft') {
      if (!isWhole) throw notFound();
      return { number: null, document: read.world.draft ?? EMPTY_PLAN, anchors: now };
    }
    const frozen = await findPlanVersion(this.pool, id, number);
    if (!frozen) throw notFound();
    const { document } = frozen;
    if (number >= planVersion) return { number, document, anchors: now };
    // An older version is told as it was planned then.
    const { real: _real, ...planned } = now;
    return { number, document, anchors: { ...planned, ...(frozen.anchors ?? {}) } };
  }
}
