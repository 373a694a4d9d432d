import type { Case } from '../decision';
import type { PlanDocument } from '../plan/plan-document';
import type { ItemInstants } from '../plan/resolve-times';
import type { World } from '../world';
import { clashingPairs, EACH_ALONE } from '../presence/clashes';
import type { Span } from '../presence/presence';
import { inOrder, overlapping } from '../presence/presence';
import type { PeopleRipple } from './preview';

/** Who is at which items: companions, and those who do something while an item runs. */
function presence(world: World, plan: PlanDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map<string, Set<string>>();
  const add = (userId: string | null | undefined, item: string | null | undefined): void => {
    if (!userId || !item) return;
    at.set(userId, (at.get(userId) ?? new Set()).add(item));
  };
  plan.items.forEach((i) => i.companions?.forEach((c) => add(c.userId, i.key)));
  const active = new Map(
    world.assignments.filter((a) => a.status === 'active').map((a) => [a.id, a.departmentCode]),
  );
  const keys = new Set(plan.items.map((i) => i.key));
  for (const t of world.tasks) {
    const works = t.phase === 'execute' && t.status !== 'withdrawn' && active.has(t.assignmentId);
    if (works && keys.has(t.itemKey ?? '')) add(t.doerId, t.itemKey);
  }
  return at;
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Times = ReadonlyMap<string, ItemInstants>;

const spanOf = (item: string, times: Times): Span | null => {
  const at = times.get(item);
  return at?.start == null ? null : { from: at.start, until: at.end ?? at.start };
};

/** Pairs of items that a person would have to be at at once, each pair in the order of its keys. */
function pairs(items: ReadonlySet<string>, times: Times): readonly (readonly [string, string])[] {
  const course = [...items].flatMap((item) => {
    const span = spanOf(item, times);
    return span ? [{ item, ...span }] : [];
  });
  return clashingPairs(inOrder(course), EACH_ALONE)
    .map(({ first: { item: a }, second: { item: b } }) =>
      a < b ? ([a, b] as const) : ([b, a] as const),
    )
    .sort(([a, b], [c, d]) => byCode(a, c) || byCode(b, d));
}

interface Side {
  readonly world: World;
  readonly plan: PlanDocument;
  readonly times: Times;
}

/** Who need not be somewhere any more, and who would have to be in two places at once. */
export function peopleRipple(
  before: Side,
  after: Side,
  over: Case['world']['items'],
): PeopleRipple {
  const gone = new Set(
    over.filter((i) => i.status === 'ended' || i.status === 'skipped').map((i) => i.key),
  );
  const was = presence(before.world, before.plan);
  const is = presence(after.world, after.plan);
  const none: ReadonlySet<string> = new Set();
  const freed = [...was].flatMap(([userId, items]) =>
    [...items]
      .filter((item) => !gone.has(item) && !(is.get(userId) ?? none).has(item))
      .map((item) => ({ userId, item })),
  );
  /** Both, and at once, before the change already. */
  const wasSo = (userId: string, pair: readonly [string, string]): boolean => {
    const [a, b] = pair.map((i) => (was.get(userId)?.has(i) ? spanOf(i, before.times) : null));
    return Boolean(a && b && overlapping(a, b));
  };
  const doubleBooked = [...is].flatMap(([userId, items]) =>
    pairs(items, after.times)
      .filter((pair) => !wasSo(userId, pair))
      .map((pair) => ({ userId, items: pair })),
  );
  const order = (a: { userId: string }, b: { userId: string }): number =>
    byCode(a.userId, b.userId);
  return { freed: freed.sort(order), doubleBooked: doubleBooked.sort(order) };
}
