import { anchorsOf } from '../plan/anchors';
import { resolveTimes } from '../plan/resolve-times';
import { missingFacts } from '../reception/mandatory-facts';
import { conflict, isRefusal, type Refusal } from '../refusal';
import type { Context, World } from '../world';
import { DepartmentCast } from './department-cast';
import { Diary } from './diary';
import { HandoverCast } from './handover-cast';
import { ItineraryCast } from './itinerary-cast';
import { OfficeCast } from './office-cast';
import { Play } from './play';
import { PlaceTable } from './place-table';
import { MOST_STEPS, Rehearsal } from './rehearsal';
import type { RehearsalOptions, RehearsalReport } from './rehearsal-report';
import { reportOf } from './report-of';
import { Roster } from './roster';
import { emptyStage, officerOf, scriptOf } from './script';
import { weakPointId, type WeakPoint } from './weak-point';
import { WorkCast } from './work-cast';

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
