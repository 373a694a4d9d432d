import { officePeople } from '../notice/recipients';
import type { Principal } from '../people/actor';
import { isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import { anchorsOf } from '../plan/anchors';
import type { PlanDocument } from '../plan/plan-document';
import { resolveTimes } from '../plan/resolve-times';
import { missingFacts } from '../reception/mandatory-facts';
import { decideRegister } from '../reception/register.decide';
import type { Refusal } from '../refusal';
import { conflict, isRefusal } from '../refusal';
import { derive } from '../derive';
import { evolveAll } from '../evolve';
import type { Instant } from '../time/instant';
import { DAY, HOUR } from '../time/instant';
import type { Context, World } from '../world';
import { NO_ROWS } from '../world';
import { DepartmentCast } from './department-cast';
import { Diary } from './diary';
import { HandoverCast } from './handover-cast';
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
  // From the full hour: asked again in a while, it is still the same rehearsal.
  const begin = Math.floor(now / HOUR) * HOUR;
  return plan && plan.assignments.length ? { plan, which: 'draft', begin } : null;
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

/** One rehearsal on its way. It can be played in pieces, so that a server answers others meanwhile. */
export class Rehearsal {
  private steps = 0;
  private over = false;
  private readonly horizon: Instant;

  constructor(
    private readonly play: Play,
    private readonly react: () => void,
    private readonly tell: () => RehearsalReport,
  ) {
    this.horizon = play.now + LONGEST;
  }

  /** Plays so many steps further; true when it is over. */
  goOn(steps: number): boolean {
    for (let i = 0; i < steps && !this.over; i++) {
      this.over = !this.step() || ++this.steps >= MOST_STEPS;
    }
    return this.over;
  }

  report(): RehearsalReport {
    return this.tell();
  }

  /** Whatever comes next, a person's act or a deadline, at its instant. False when nothing does. */
  private step(): boolean {
    const { play } = this;
    this.react();
    while (play.advance()) this.react();
    if (play.world.reception.status !== 'open') return false;
    const [due, set] = [play.nextDue, play.agenda.nextAt];
    const next = Math.min(due ?? Infinity, set ?? Infinity);
    if (next > this.horizon) return false;
    play.now = Math.max(play.now, next);
    if (due !== null && due <= next && play.settleDue()) return true;
    const happening = play.agenda.take();
    if (!happening) return false;
    play.now = Math.max(play.now, happening.at);
    happening.run();
    return true;
  }
}

/**
 * Sets the stage for a rehearsal of the whole reception (推演, F37), by the same decisions as the real
 * one. Pure: the given world is not changed, and the same seed gives the same report. Refused when
 * there is no plan to play, or nobody who could play the office.
 */
export function beginRehearsal(
  world: World,
  ctx: Context,
  options: RehearsalOptions,
): Rehearsal | Refusal {
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
  const missing = missingFacts(world.reception);
  if (missing.length) found({ code: 'stage.held', stage: 'confirm', missing, at: null, by: null });
  const approved = { ...stage.reception, workSince: script.begin };
  const times = resolveTimes(script.plan, anchorsOf({ reception: approved, items: [] }, ctx.law));
  const places = new PlaceTable(script.plan, times);
  const diary = new Diary();
  const witnesses = [diary.note];
  const play = new Play(stage, script.begin, ctx, options, witnesses);
  const itinerary = new ItineraryCast(play, officer, script.plan.items, found);
  const work = new WorkCast(play, places, itinerary, found);
  witnesses.push(work.note);
  const office = new OfficeCast(play, officer, found);
  const departments = new DepartmentCast(play, diary, new Roster(ctx.directory, places), found);
  const cast = [office, departments, itinerary, work, new HandoverCast(play)];
  play.act(officer, { kind: 'reception.launch' });
  const document = script.plan;
  const saved = play.act(officer, { kind: 'plan.save', document, expectedRevision: 0 });
  if (isRefusal(saved)) return saved;
  return new Rehearsal(
    play,
    () => cast.forEach((c) => c.react()),
    () => reportOf({ play, diary, options, script, times, places, weakPoints }),
  );
}

/** Plays a rehearsal to its end at once. */
export function rehearse(
  world: World,
  ctx: Context,
  options: RehearsalOptions,
): RehearsalReport | Refusal {
  const rehearsal = beginRehearsal(world, ctx, options);
  if (isRefusal(rehearsal)) return rehearsal;
  rehearsal.goOn(MOST_STEPS);
  return rehearsal.report();
}
