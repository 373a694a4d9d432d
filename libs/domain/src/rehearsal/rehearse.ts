import { officePeople } from '../notice/recipients';
import type { Principal } from '../people/actor';
import { isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import type { PlanDocument } from '../plan/plan-document';
import { resolveTimes } from '../plan/resolve-times';
import { missingFacts } from '../reception/mandatory-facts';
import { decideRegister } from '../reception/register.decide';
import type { Refusal } from '../refusal';
import { conflict, isRefusal } from '../refusal';
import { derive } from '../derive';
import { evolveAll } from '../evolve';
import type { Instant } from '../time/instant';
import { DAY } from '../time/instant';
import type { Context, World } from '../world';
import { NO_ROWS } from '../world';
import { DepartmentCast } from './department-cast';
import { Diary } from './diary';
import { ItineraryCast } from './itinerary-cast';
import { OfficeCast } from './office-cast';
import { Play } from './play';
import { PlaceTable } from './presence';
import type { RehearsalOptions, RehearsalReport } from './rehearsal-report';
import { reportOf } from './report-of';
import { Roster } from './roster';
import type { WeakPoint } from './weak-point';
import { weakPointId } from './weak-point';
import { WorkCast } from './work-cast';

/** A rehearsal that does not come to its end is a fault of ours: it stops here. */
const MOST_STEPS = 200_000;
const LONGEST = 400 * DAY;

interface Script {
  readonly plan: PlanDocument;
  readonly which: 'draft' | 'inForce';
  readonly begin: Instant;
}

/** The plan in force once it is approved; until then the draft. */
function scriptOf(world: World, now: Instant): Script | null {
  const { reception: r } = world;
  const inForce = world.planVersions.find((v) => v.number === r.planVersion)?.document;
  if (inForce && (r.workSince !== null || !world.draft)) {
    return { plan: inForce, which: 'inForce', begin: r.launchedAt ?? r.createdAt };
  }
  const plan = world.draft;
  return plan && plan.assignments.length ? { plan, which: 'draft', begin: now } : null;
}

/** The same reception as it was before anything happened to it; what is missing is let pass. */
function emptyStage(world: World, ctx: Context, officer: Principal): World | Refusal {
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

const officerOf = (world: World, ctx: Context): Principal | undefined =>
  [
    ...officePeople(world).flatMap((id) => personOf(ctx.directory, id) ?? []),
    ...ctx.directory.people,
  ].find(isOffice);

/** Plays to the end: whatever comes next, a person's act or a deadline, at its instant. */
function run(play: Play, react: () => void): void {
  const horizon = play.now + LONGEST;
  for (let step = 0; step < MOST_STEPS; step++) {
    react();
    while (play.advance()) react();
    if (play.world.reception.status !== 'open') return;
    const [due, set] = [play.nextDue, play.agenda.nextAt];
    const next = Math.min(due ?? Infinity, set ?? Infinity);
    if (next > horizon) return;
    play.now = Math.max(play.now, next);
    const settled = due !== null && due <= next && play.settleDue();
    if (!settled) {
      const happening = play.agenda.take();
      if (!happening) return;
      play.now = Math.max(play.now, happening.at);
      happening.run();
    }
  }
}

/**
 * Plays the whole reception on simulated time, by the same decisions as the real one, and says where it
 * is weak (推演, F37). Pure: the given world is not changed, and the same seed gives the same report.
 * Refused when there is no plan to play, or nobody who could play it.
 */
export function rehearse(
  world: World,
  ctx: Context,
  options: RehearsalOptions,
): RehearsalReport | Refusal {
  const script = scriptOf(world, ctx.now);
  if (!script) return conflict('plan.empty');
  const officer = officerOf(world, ctx);
  if (!officer) return conflict('rehearsal.no-officer');
  const stage = emptyStage(world, { ...ctx, now: script.begin }, officer);
  if (isRefusal(stage)) return stage;
  const weakPoints = new Map<string, WeakPoint>();
  const found = (w: WeakPoint): void => {
    if (!weakPoints.has(weakPointId(w))) weakPoints.set(weakPointId(w), w);
  };
  const diary = new Diary();
  const witnesses = [diary.note];
  const play = new Play(stage, script.begin, ctx, options, witnesses);
  const missing = missingFacts(world.reception);
  if (missing.length) found({ code: 'stage.held', stage: 'confirm', missing, at: null, by: null });
  const anchors = { batches: stage.reception.batches, approvedAt: script.begin };
  const times = resolveTimes(script.plan, anchors);
  const places = new PlaceTable(script.plan, times, anchors);
  const itinerary = new ItineraryCast(play, officer, script.plan.items, found);
  const work = new WorkCast(play, places, itinerary, found);
  witnesses.push(work.note);
  const roster = new Roster(ctx.directory, places);
  const office = new OfficeCast(play, officer, found);
  const departments = new DepartmentCast(play, diary, roster, found);
  play.act(officer, { kind: 'reception.launch' });
  const saved = play.act(officer, {
    kind: 'plan.save',
    document: script.plan,
    expectedRevision: 0,
  });
  if (isRefusal(saved)) return saved;
  run(play, () => {
    office.react();
    departments.react();
    itinerary.react();
    work.react();
  });
  return reportOf({ play, diary, options, script, times, places, weakPoints });
}
