import type { Amendment } from '../amendment/amendment';
import { isOpenAmendment } from '../amendment/amendment';
import { proposeByEvent } from '../amendment/propose-by-event';
import { dropOvertaken } from '../amendment/propose.decide';
import { canonicalJson } from '../canonical-json';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import type { PlanEdit } from '../plan/plan-edit';
import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import type { FlightStatus } from './flight-status';
import type { FlightMatch } from './match-flight';
import { matchFlight } from './match-flight';

/** From this on a person is asked to move what hangs on the flight (F44); less is only noted. */
export const DELAY_FROM = 15 * MINUTE;

const isFar = (planned: Instant | null, { expected }: FlightStatus): boolean =>
  planned !== null && Math.abs(expected - planned) >= DELAY_FROM;

/** What an amendment would have to do; empty when nothing is late enough. */
export function flightEdits(match: FlightMatch, status: FlightStatus): readonly PlanEdit[] {
  const at = new Date(status.expected).toISOString();
  return [
    ...match.batches
      .filter((b) => isFar(b.at, status))
      .map((b): PlanEdit => ({ op: 'move-batch', batch: b.key, at, ripple: 'shift' })),
    ...match.items
      .filter((i) => isFar(i.startAt, status))
      .map((i): PlanEdit => ({ op: 'move-item', item: i.key, start: at, ripple: 'shift' })),
  ];
}

/** The expected time of what goes by it, shown and reckoned with; it starts nothing. */
function noted(item: ItineraryItem, { expected }: FlightStatus, at: Instant): Fact[] {
  const expectedStart = expected === item.startAt ? null : expected;
  if (item.expectedStart === expectedStart) return [];
  return [{ type: 'ItemExpected', itemKey: item.key, expectedStart, at }];
}

const targetOf = (edit: PlanEdit): string | null =>
  edit.op === 'move-batch'
    ? `batch:${edit.batch}`
    : edit.op === 'move-item'
      ? `item:${edit.item}`
      : null;

/** Open proposals that an earlier status of the same flight has made. */
function earlierProposals(on: Omit<Case, 'actor'>, match: FlightMatch): readonly Amendment[] {
  const own = [
    ...match.batches.map((b) => `batch:${b.key}`),
    ...[...match.items, ...match.along].map((i) => `item:${i.key}`),
  ];
  return on.world.amendments.filter(
    (a) =>
      a.source === 'flight' &&
      isOpenAmendment(a) &&
      a.edits.some((e) => own.includes(targetOf(e) ?? '')),
  );
}

function reasonOf(match: FlightMatch, status: FlightStatus): string {
  const planned = match.batches[0]?.at ?? match.items[0]?.startAt ?? status.expected;
  const minutes = Math.round((status.expected - planned) / MINUTE);
  return minutes >= 0
    ? `航班 ${status.flight} 晚 ${minutes} 分钟 · Flight ${status.flight} is ${minutes} min late`
    : `航班 ${status.flight} 早 ${-minutes} 分钟 · Flight ${status.flight} is ${-minutes} min early`;
}

/**
 * The status of a flight: less than 15 minutes is noted, more is proposed as a change, and nothing moves
 * until a person accepts it (F44). The same again does nothing; a newer one takes the place of the open
 * proposal. No facts when the flight carries nobody of this reception.
 */
export function decideFlight(status: FlightStatus, on: Omit<Case, 'actor'>): readonly Fact[] {
  const { reception: r } = on.world;
  if (r.status !== 'open' || r.workSince === null) return [];
  const match = matchFlight(on.world, status);
  const going = [...match.items, ...match.along];
  // What was told before was proposed before, and perhaps dropped by somebody who knew better.
  if (going.some((i) => i.expectedStart === status.expected)) return [];
  const expected = going.flatMap((i) => noted(i, status, on.ctx.now));
  const edits = flightEdits(match, status);
  const open = earlierProposals(on, match);
  if (open.some((a) => canonicalJson(a.edits) === canonicalJson(edits))) return expected;
  const overtaken = open.flatMap((a) => dropOvertaken(on, a));
  const after = { ...on, world: evolveAll(on.world, [...expected, ...overtaken]) };
  const event = { source: 'flight', edits, reason: reasonOf(match, status) } as const;
  return [...expected, ...overtaken, ...proposeByEvent(after, event)];
}
