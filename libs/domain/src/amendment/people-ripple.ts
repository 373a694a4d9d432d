import type { Case } from '../decision';
import type { PlanDocument } from '../plan/plan-document';
import type { ItemInstants } from '../plan/resolve-times';
import type { World } from '../world';
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

type Times = ReadonlyMap<string, ItemInstants>;

function collide(a: string, b: string, times: Times): boolean {
  const [x, y] = [times.get(a), times.get(b)];
  if (x?.start == null || y?.start == null) return false;
  return x.start < (y.end ?? y.start) && y.start < (x.end ?? x.start);
}

const pairs = (
  items: ReadonlySet<string>,
  times: Times,
): readonly (readonly [string, string])[] => {
  const list = [...items].sort();
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => collide(a, b, times))
      .map((b) => [a, b] as const),
  );
};

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
  const doubleBooked = [...is].flatMap(([userId, items]) => {
    const known = new Set(
      pairs(was.get(userId) ?? none, before.times).map(([a, b]) => `${a} ${b}`),
    );
    return pairs(items, after.times)
      .filter(([a, b]) => !known.has(`${a} ${b}`))
      .map(([a, b]) => ({ userId, items: [a, b] as const }));
  });
  const order = (a: { userId: string }, b: { userId: string }): number =>
    a.userId < b.userId ? -1 : a.userId > b.userId ? 1 : 0;
  return { freed: freed.sort(order), doubleBooked: doubleBooked.sort(order) };
}
