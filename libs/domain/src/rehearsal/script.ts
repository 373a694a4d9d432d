import { derive } from '../derive';
import { evolveAll } from '../evolve';
import { officePeople } from '../notice/recipients';
import type { Principal } from '../people/actor';
import { isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import type { PlanDocument } from '../plan/plan-document';
import { missingFacts } from '../reception/mandatory-facts';
import { decideRegister } from '../reception/register.decide';
import { isRefusal, type Refusal } from '../refusal';
import { stayOf } from '../template/circumstances';
import { DAY, HOUR, type Instant } from '../time/instant';
import { NO_ROWS, type Context, type World } from '../world';

/** What is played, and from when. */
export interface Script {
  readonly plan: PlanDocument;
  readonly which: 'draft' | 'inForce';
  readonly begin: Instant;
}

/** The plan in force once it is approved; until then the draft. */
export function scriptOf(world: World, now: Instant): Script | null {
  const { reception: r } = world;
  const inForce = world.planVersions.find((v) => v.number === r.planVersion)?.document;
  if (inForce && (r.workSince !== null || !world.draft)) {
    return { plan: inForce, which: 'inForce', begin: beginOf(r) };
  }
  const plan = world.draft;
  // From the full hour: asked again in a while, it is still the same rehearsal.
  const begin = Math.floor(now / HOUR) * HOUR;
  return plan && plan.assignments.length ? { plan, which: 'draft', begin } : null;
}

/**
 * From the launch. A visit that was under way when it was launched is played as if it had been launched
 * a week before: else nothing of it could still be prepared, or begin.
 */
function beginOf({ launchedAt, createdAt, batches }: World['reception']): Instant {
  const begin = launchedAt ?? createdAt;
  const { arrival } = stayOf(batches);
  return arrival !== null && arrival <= begin ? arrival - 7 * DAY : begin;
}

/** The same reception as it was before anything happened to it; what is missing is let pass. */
export function emptyStage(world: World, ctx: Context, officer: Principal): World | Refusal {
  const { reception: r } = world;
  const command = {
    kind: 'reception.register',
    receptionId: r.id,
    code: r.code,
    facts: r,
  } as const;
  const registered = decideRegister(command, { ...officer, standsFor: [] }, ctx);
  if (isRefusal(registered)) return registered;
  const fresh = evolveAll(NO_ROWS as World, registered);
  const waived = [...missingFacts(fresh.reception), 'source'];
  const waivedFacts = waived.map((fact) => ({ fact, by: officer.userId }));
  return derive({ ...fresh, reception: { ...fresh.reception, waivedFacts } }, 'all');
}

/** Who plays the office. */
export const officerOf = (world: World, ctx: Context): Principal | undefined =>
  [
    ...officePeople(world).flatMap((id) => personOf(ctx.directory, id) ?? []),
    ...ctx.directory.people,
  ].find(isOffice);
