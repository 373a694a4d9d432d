import { Inject, Injectable } from '@nestjs/common';
import { readWorld } from '@app/commands';
import type { AmendmentComparisonDto, AmendmentDto, AmendmentsDto } from '@app/contracts/http';
import {
  anchorsOf,
  concerns,
  decidersFor,
  diffPlans,
  previewForDepartments,
  type Actor,
  type Amendment,
  type Context,
  type PlanDocument,
  type World,
} from '@app/domain';
import {
  findAmendment,
  findPlace,
  findReception,
  listAmendments,
  listNames,
  listOwnDepartments,
  readScopeOf,
  type AmendmentRow,
  type ReadScope,
} from '@app/persistence';
import { sayDiff, type DiffNames, type Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { amendmentRow, amendmentView, type Around } from './amendment-view';

/** A reader in front of one reception. */
interface Desk {
  readonly world: World;
  readonly ctx: Context;
  readonly isWhole: boolean;
  readonly scope: ReadScope;
  /** His departments, where he does not see the whole. */
  readonly codes: readonly string[];
  readonly names: DiffNames;
  readonly language: Language;
}

/** Proposed changes, each reader's own part of them. */
@Injectable()
export class AmendmentReader {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Newest first; a department reads those that concern it, and its own. */
  async list(actor: Actor, id: string, language: Language): Promise<AmendmentsDto> {
    const desk = await this.desk(actor, id, language);
    const rows = await listAmendments(this.pool, id);
    return {
      items: rows.filter((a) => reads(desk, a)).map((a) => amendmentRow(a, around(desk, a))),
    };
  }

  /** One with its preview. 404 for what does not concern the reader. */
  async show(actor: Actor, id: string, number: number, language: Language): Promise<AmendmentDto> {
    const desk = await this.desk(actor, id, language);
    return viewOf(await this.found(desk, id, number));
  }

  /** Two proposals side by side; without the second, against the plan in force (M3). */
  async compare(
    actor: Actor,
    id: string,
    [a, b]: readonly [number, number | null],
    language: Language,
  ): Promise<AmendmentComparisonDto> {
    const desk = await this.desk(actor, id, language);
    const first = await this.found(desk, id, a);
    const second = b === null ? null : await this.found(desk, id, b);
    return {
      a: viewOf(first),
      b: second && viewOf(second),
      differences: [...differences(desk, first.a, second?.a ?? null)],
    };
  }

  private async desk(actor: Actor, id: string, language: Language): Promise<Desk> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    const read = found && (await readWorld(this.pool, id));
    if (!read) throw notFound();
    const { people, departments } = await listNames(this.pool, language);
    const titles = new Map(read.world.items.map((i) => [i.key, i.title]));
    return {
      ...read,
      isWhole: found.whole,
      scope,
      codes: found.whole ? [] : await listOwnDepartments(this.pool, scope),
      language,
      names: {
        person: (userId) => people.get(userId) ?? '',
        department: (code) => departments.get(code) ?? code,
        item: (key) => titles.get(key) ?? key,
      },
    };
  }

  private async found(desk: Desk, id: string, number: number): Promise<Found> {
    const a = await findAmendment(this.pool, id, number);
    if (!a) throw notFound();
    if (await this.decides(desk, a)) return { a, desk: { ...desk, isWhole: true } };
    if (!reads(desk, a)) throw notFound();
    return { a, desk };
  }

  /** Whoever is to decide on it sees all of it, whatever department he is of. */
  private async decides(desk: Desk, { clock, approvalId }: Amendment): Promise<boolean> {
    if (clock?.deputyId && desk.scope.userIds.includes(clock.deputyId)) return true;
    if (approvalId === null) return false;
    return (await findPlace(this.pool, desk.scope, 'approval', approvalId)) !== null;
  }
}

/** A proposal, and its reader's desk as far as it goes for this one. */
interface Found {
  readonly a: Amendment;
  readonly desk: Desk;
}

const reads = (desk: Desk, a: AmendmentRow): boolean =>
  desk.isWhole ||
  desk.scope.userIds.includes(a.proposedBy) ||
  (a.status !== 'what-if' && concerns(a.preview, desk.codes));

const around = ({ world, ctx, names, language }: Desk, a: AmendmentRow): Around => ({
  as: { language, zone: world.reception.zone, names },
  now: ctx.now,
  version: world.reception.planVersion,
  deciders: decidersFor(world, ctx, a),
});

/** Names of items that only the proposal knows come from its own plan. */
function named(desk: Desk, { document }: Amendment): Desk {
  const own = new Map(document.items.map((i) => [i.key, i.title]));
  const { item } = desk.names;
  return { ...desk, names: { ...desk.names, item: (key) => own.get(key) ?? item(key) } };
}

function viewOf({ desk, a }: Found): AmendmentDto {
  const preview = desk.isWhole
    ? a.preview
    : previewForDepartments(a.preview, a.document, desk.codes);
  return amendmentView(a, preview, desk.isWhole, around(named(desk, a), a));
}

function differences(desk: Desk, a: Amendment, b: Amendment | null): readonly string[] {
  const { world, ctx, language, isWhole, codes } = desk;
  const { real: _real, ...now } = anchorsOf(world, ctx.law);
  const { planVersion, zone, batches } = world.reception;
  const inForce = world.planVersions.find((v) => v.number === planVersion)?.document;
  const side = (x: Amendment | null): PlanDocument | undefined => (x ? x.document : inForce);
  const [from, to] = [side(a), side(b)];
  if (!from || !to) return [];
  const anchors = (x: Amendment | null) => ({ ...now, batches: x?.batches ?? batches });
  const diff = diffPlans(from, to, {
    ...{ before: anchors(a), after: anchors(b), zone },
    ...(isWhole ? {} : { only: codes }),
  });
  return sayDiff(language, diff, named(desk, b ?? a).names, zone).whole;
}
