import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { isRefusal } from '../refusal';
import type { Context, World } from '../world';
import { isOpenAmendment } from './amendment';
import { lookAgain, mayChange } from './look-ahead';
import { publishAmendment } from './publish-amendment';

/** Publishes one proposal in the name of who made it; nothing when it is not safe any more. */
function publishDefault(world: World, ctx: Context, id: string): readonly Fact[] {
  const a = world.amendments.find((x) => x.id === id);
  if (!a || a.clock?.fallback !== 'publish' || !isOpenAmendment(a)) return [];
  const actor = {
    userId: a.proposedBy,
    role: 'officer',
    departmentId: null,
    standsFor: [],
  } as const;
  const on: Case = { world, ctx, actor, actId: a.id };
  if (mayChange(on)) return [];
  const look = lookAgain(on, a);
  if (isRefusal(look) || look.preview.weight === 'major') return [];
  const facts = publishAmendment(on, a, look, { by: { by: a.proposedBy }, granted: [] });
  return isRefusal(facts) ? [] : facts;
}

/**
 * What follows when a decision clock has run out a second time: the default is applied, if it is safe
 * still (F52). `passed` are the deadlines that have just passed; `world` knows of them.
 */
export const applyDefaults = (
  world: World,
  ctx: Context,
  passed: readonly Fact[],
): readonly Fact[] =>
  passed.reduce<readonly Fact[]>((facts, fact) => {
    if (fact.type !== 'DeadlinePassed' || fact.step !== 'office') return facts;
    if (fact.subject.kind !== 'amendment') return facts;
    return [...facts, ...publishDefault(evolveAll(world, facts), ctx, fact.subject.id)];
  }, []);
