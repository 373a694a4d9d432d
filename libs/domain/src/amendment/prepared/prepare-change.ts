import type { Case } from '../../decision';
import { evolveAll } from '../../evolve';
import { findingId } from '../../plan/finding';
import { worthOf } from '../../plan/freeze-plan';
import { blockingFindings } from '../../plan/lint-plan';
import type { PlanDocument } from '../../plan/plan-document';
import type { PlanEdit } from '../../plan/plan-edit';
import { sameJson } from '../../same-json';
import type { Instant } from '../../time/instant';
import { earliest } from '../../time/instant';
import type { World } from '../../world';
import type { Amendment } from '../amendment';
import { factsEdited } from '../facts-edited';
import type { Look } from '../look-ahead';
import { draftAlong } from '../publish-change';
import { askedBy } from './asked-by';
import { basisOf } from './basis';
import type { PreparedChange, RowFact } from './prepared-change';
import { isRowFact } from './prepared-change';
import { reachOf } from './reach-of';

/** A change that touches more is hardly cheaper to keep than to compute. */
const MOST_FACTS = 600;

type Kept = Required<Pick<Amendment, 'prepared' | 'draft'>>;
const NOT_KEPT: Kept = { prepared: null, draft: null };

/** Who does what is asked of all rows, whether the change touches them or not. */
const asksEveryDoer = (edits: readonly PlanEdit[], { branches }: PlanDocument): boolean =>
  edits.some((e) =>
    e.op === 'switch-branch'
      ? branches?.some((b) => b.key === e.branch && b.edits.some((x) => x.op === 'replace-person'))
      : e.op === 'replace-person',
  );

/** A draft that is not there, or was not read for this act. */
const draftUnread = ({ draft, reception }: World): boolean =>
  draft === null && reception.draftRevision > 0;

/** The facts about rows, where there are no others and they are not too many. */
function rowFactsOf({ facts }: Look): readonly RowFact[] | null {
  const rows = facts.slice(facts.findIndex((f) => f.type === 'PlanChanged') + 1);
  return rows.length <= MOST_FACTS && rows.every(isRowFact) ? rows : null;
}

/** The first start still to come, of the itinerary before or after. */
function nextStart({ world, ctx }: Case, facts: readonly RowFact[]): Instant | null {
  const after = facts.flatMap((f) =>
    f.type === 'ItemAdded' || f.type === 'ItemChanged' ? [f.private.item] : [],
  );
  return earliest(
    [...world.items, ...after].map(({ startAt }) =>
      startAt !== null && startAt >= ctx.now ? startAt : null,
    ),
  );
}

/**
 * Keeps what a preview has found, so that agreeing to it writes it without computing it again. Nothing
 * is kept of a change that moves arrivals (every package hangs on them), or that reads or touches nearly
 * all rows: that is computed anew.
 */
export function prepareChange(on: Case, look: Look, edits: readonly PlanEdit[]): Kept {
  const { before, applied } = look;
  const facts = rowFactsOf(look);
  if (!facts || applied.batches !== null) return NOT_KEPT;
  if (asksEveryDoer(edits, before) || draftUnread(on.world)) return NOT_KEPT;
  const after = { ...on, world: evolveAll(on.world, factsEdited(on, applied, null)) };
  const draft = draftAlong(on, applied.plan);
  const own = draft !== null && !sameJson(draft, applied.plan);
  const reach = reachOf(on, facts, before, applied.plan);
  const prepared: PreparedChange = {
    basis: basisOf(on, reach),
    until: nextStart(on, facts),
    reach,
    facts,
    acknowledgeBy: askedBy(after, applied.plan, facts),
    blocking: blockingFindings(applied.findings).map(findingId),
    ...worthOf(after, applied.plan),
    draft: draft === null ? null : own ? 'draft' : 'document',
  };
  return { prepared, draft: own ? draft : null };
}
