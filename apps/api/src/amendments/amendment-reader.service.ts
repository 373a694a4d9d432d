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
  type Directory,
  type Reception,
} from '@app/domain';
import {
  findAmendment,
  findPlace,
  findPlanPeople,
  findReception,
  listAmendments,
  listNames,
  listOwnDepartments,
  listPending,
  readScopeOf,
  findAmendmentWithTitles,
  type AmendmentRow,
  type AmendmentWithTitles,
  type PendingRow,
  type ReadScope,
} from '@app/persistence';
import { sayDiff, type DiffNames, type Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { amendmentRow, amendmentView, type Around } from './amendment-view';

/** A reader in front of one reception. */
interface Desk {
  readonly reception: Reception;
  /** What waits for a decision, and who is there to take one. */
  readonly approvals: readonly PendingRow[];
  readonly directory: Directory;
  readonly isWhole: boolean;
  readonly scope: ReadScope;
  /** His departments, where he does not see the whole. */
  readonly codes: readonly string[];
  readonly names: Omit<DiffNames, 'item'>;
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
    const a = desk.isWhole ? await findAmendmentWithTitles(this.pool, id, number) : null;
    if (a) return amendmentView(a, a.preview, true, around(desk, a));
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
      differences: [...(await this.differences(desk, first.a, second?.a ?? null))],
    };
  }

  private async differences(
    desk: Desk,
    a: Amendment,
    b: Amendment | null,
  ): Promise<readonly string[]> {
    const read = await readWorld(this.pool, a.receptionId);
    if (!read) return [];
    const { world, ctx } = read;
    const { real: _real, ...now } = anchorsOf(world, ctx.law);
    const { planVersion, zone, batches } = world.reception;
    const inForce = world.planVersions.find((v) => v.number === planVersion)?.document;
    const to = b ? b.document : inForce;
    if (!to) return [];
    const anchors = (x: Amendment | null) => ({ ...now, batches: x?.batches ?? batches });
    const diff = diffPlans(a.document, to, {
      ...{ before: anchors(a), after: anchors(b), zone },
      ...(desk.isWhole ? {} : { only: desk.codes }),
    });
    const names = { ...desk.names, item: itemIn({ ...a, ...(b ?? {}) }) };
    return sayDiff(desk.language, diff, names, zone).whole;
  }

  private async desk(actor: Actor, id: string, language: Language): Promise<Desk> {
    const scope = readScopeOf(actor);
    const found = await findReception(this.pool, scope, id);
    if (!found) throw notFound();
    const { people, departments } = await listNames(this.pool, language);
    const known = await findPlanPeople(this.pool);
    return {
      reception: found.reception,
      approvals: await listPending(this.pool, id),
      directory: { ...known, routes: {}, substitutes: {} } as Directory,
      isWhole: found.whole,
      scope,
      codes: found.whole ? [] : await listOwnDepartments(this.pool, scope),
      language,
      names: {
        person: (userId) => people.get(userId) ?? '',
        department: (code) => departments.get(code) ?? code,
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

/** Items by their titles: out of the plan that the change makes, and out of what it changes. */
function itemIn(
  a: AmendmentRow & Partial<Amendment & AmendmentWithTitles>,
): (key: string) => string {
  const titles = new Map([
    ...a.preview.items.map((i) => [i.item, i.title] as const),
    ...(a.itemTitles ?? a.document?.items ?? []).map((i) => [i.key, i.title] as const),
  ]);
  return (key) => titles.get(key) ?? key;
}

function around(desk: Desk, a: AmendmentRow): Around {
  const { reception, names, language, directory } = desk;
  const now = Date.now();
  return {
    as: { language, zone: reception.zone, names: { ...names, item: itemIn(a) } },
    now,
    version: reception.planVersion,
    deciders: decidersFor(desk, { directory, now }, a),
  };
}

function viewOf({ desk, a }: Found): AmendmentDto {
  const preview = desk.isWhole
    ? a.preview
    : previewForDepartments(a.preview, a.document, desk.codes);
  return amendmentView(a, preview, desk.isWhole, around(desk, a));
}
