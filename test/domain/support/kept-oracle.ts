import type { Amendment } from '../../../libs/domain/src/amendment/amendment';
import { canonicalJson } from '../../../libs/domain/src/canonical-json';
import { decide } from '../../../libs/domain/src/decide';
import { derive } from '../../../libs/domain/src/derive';
import { deriveTouched } from '../../../libs/domain/src/derive-touched';
import type { Decision } from '../../../libs/domain/src/decision';
import type { Fact } from '../../../libs/domain/src/fact';
import { isRefusal } from '../../../libs/domain/src/refusal';
import { PEOPLE } from '../../../libs/domain/src/testing/test-world';
import type { World } from '../../../libs/domain/src/world';
import type { WatchedWorld } from './watched-world';

/** The decision on a proposal that is approved now, with what was prepared or without. */
function decideOn(t: WatchedWorld, who: string, a: Amendment, prepared: boolean): Decision {
  const { number, previewHash } = a;
  const amendments = t.world.amendments.map((x) =>
    prepared ? x : { ...x, prepared: null, draft: null },
  );
  return decide(
    { kind: 'amendment.approve', number, previewHash },
    { world: { ...t.world, amendments }, actor: PEOPLE[who], ctx: t.context(), actId: 'act' },
  );
}

/** Where a text is copied from is no part of what is decided. */
function plain(fact: Fact): unknown {
  if (fact.type === 'DraftSaved') return { ...fact, private: { document: fact.private.document } };
  if (fact.type !== 'PlanFrozen') return fact;
  const { copiedFrom: _source, ...version } = fact.private.version;
  return { ...fact, private: { version } };
}

/** Facts as a text in which what was drawn anew has the number of its first mention for a name. */
function told(known: string, decision: Decision): string {
  if (isRefusal(decision)) return canonicalJson([decision.code, decision.reasons]);
  const names = new Map<string, string>();
  // As it comes out of the row that it was kept in.
  const stored: unknown = JSON.parse(JSON.stringify(decision.map(plain)));
  return canonicalJson(stored).replace(/"id\d+"/g, (id) => {
    if (known.includes(id)) return id;
    const name = names.get(id) ?? `"new${names.size}"`;
    names.set(id, name);
    return name;
  });
}

/** Sums and deadlines told from what the change touches alone are those of all rows, or not told. */
export function notAsSummed(
  before: World,
  after: World,
  { prepared }: Amendment,
  count: Keeping,
): readonly string[] {
  if (!prepared) return [];
  const { tasks, items, assignments } = prepared.reach;
  const known = new Set(before.tasks.map((t) => t.id));
  const part = (w: World): World => ({
    ...w,
    tasks: w.tasks.filter(
      (t) => tasks.includes(t.id) || items.includes(t.repeatItem ?? '') || !known.has(t.id),
    ),
  });
  const told = deriveTouched(part(before), part(after), assignments);
  if (!told) return [];
  count.summed += 1;
  const [one, other] = [told, derive(after, 'all')].map((w) => canonicalJson(w.assignments));
  return one === other ? [] : [`told: ${one}\nsummed: ${other}`];
}

export interface Keeping {
  /** Publications whose sums were told from what was touched. */
  summed: number;
  /** Approvals that were decided by what was prepared. */
  stood: number;
  /** Approvals of what had to be computed anew. */
  moved: number;
}

/** What was prepared gives the very facts that computing it now gives, or it is not used. */
export function notAsComputed(
  t: WatchedWorld,
  who: string,
  a: Amendment,
  count: Keeping,
): readonly string[] {
  const kept = decideOn(t, who, a, true);
  const computed = decideOn(t, who, a, false);
  const byKept =
    !isRefusal(kept) && kept.some((f) => f.type === 'PlanFrozen' && f.private.version.copiedFrom);
  if (byKept) count.stood += 1;
  else count.moved += 1;
  const known = JSON.stringify({ ...t.world, amendments: [] });
  const [one, other] = [told(known, kept), told(known, computed)];
  if (one === other) return [];
  const from = Math.max(0, [...one].findIndex((c, i) => c !== other[i]) - 200);
  const near = (text: string): string => text.slice(from, from + 400);
  return [`prepared: … ${near(one)}\ncomputed: … ${near(other)}`];
}
