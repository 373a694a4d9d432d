import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import type { PlanDiffDto } from '@app/contracts/http';
import {
  anchorsOf,
  diffPlans,
  EMPTY_PLAN,
  type Actor,
  type Anchors,
  type PlanDocument,
} from '@app/domain';
import {
  findPlanVersion,
  findReception,
  listNames,
  listOwnDepartments,
  readScopeOf,
} from '@app/persistence';
import { sayDiff, type DiffNames, type Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { planDiffView } from './plan-diff-view';
import type { VersionName } from './version-name.decorator';

interface Side {
  readonly document: PlanDocument;
  /** What its times hang on: as when it was frozen, or as it is now. */
  readonly anchors: Anchors;
}

/** Compares any two versions of a plan, and the draft. */
@Injectable()
export class PlanComparison {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** 404 for a version that is not there; a department reads its own part, and never the draft. */
  async compare(
    actor: Actor,
    id: string,
    [from, to]: readonly [VersionName, VersionName],
    language: Language,
  ): Promise<PlanDiffDto> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    if (!found || (!found.whole && [from, to].includes('draft'))) throw notFound();
    const only = found.whole ? undefined : await listOwnDepartments(this.pool, scope);
    const read = await readWorld(this.pool, id);
    if (!read) throw notFound();
    // As planned: what has really happened since moves both alike.
    const { real: _real, ...now } = anchorsOf(read.world, read.ctx.law);
    const side = (name: VersionName): Promise<Side> =>
      name === 'draft'
        ? Promise.resolve({ document: read.world.draft ?? EMPTY_PLAN, anchors: now })
        : this.frozen(id, name, now);
    const [before, after] = await Promise.all([side(from), side(to)]);
    const { zone } = found.reception;
    const diff = diffPlans(before.document, after.document, {
      ...{ before: before.anchors, after: after.anchors, zone },
      ...(only && { only }),
    });
    const { people, departments } = await listNames(this.pool, language);
    const said = sayDiff(language, diff, namesOf([before, after], people, departments), zone);
    return planDiffView(diff, said, { from, to, zone, people, departments });
  }

  private async frozen(id: string, number: number, now: Anchors): Promise<Side> {
    const version = await findPlanVersion(this.pool, id, number);
    if (!version) throw notFound();
    return { document: version.document, anchors: { ...now, ...(version.anchors ?? {}) } };
  }
}

type Called = ReadonlyMap<string, string>;

/** Names out of the directory, and of the items out of both plans. */
function namesOf(sides: readonly Side[], people: Called, departments: Called): DiffNames {
  const items = new Map(
    sides.flatMap(({ document }) => document.items.map((i) => [i.key, i.title] as const)),
  );
  return {
    person: (id) => people.get(id) ?? id,
    department: (code) => departments.get(code) ?? code,
    item: (key) => items.get(key) ?? key,
  };
}
