import type { Batch, Profile, Secrecy } from '../reception/reception';
import type { Instant } from '../time/instant';
import { DAY, earliest, latest } from '../time/instant';
import type { Grade } from './grade';

/** What a template is filled in for. */
export interface TemplateFacts {
  readonly profile: Profile;
  readonly grade: Grade | null;
  readonly headCount: number | null;
  readonly secrecy: Secrecy;
  /** 职务 of the lead guest: some rules read his rank. */
  readonly leadGuestTitle?: string | null;
  /** IANA zone of the reception. */
  readonly zone: string;
  readonly batches: readonly Batch[];
  /** How many of the list of guests come or leave with a batch, by its key; those without are left out. */
  readonly batchHeads?: ReadonlyMap<string, number>;
  /** Days of the stay where arrival and departure do not tell. */
  readonly days?: number | null;
  /** 就绪确认 so long before the first arrival, in ms: preparation that is due later is execution. */
  readonly readyBefore?: number;
}

/** First arrival and last departure; `null` while open. */
export const stayOf = (
  batches: readonly Batch[],
): { readonly arrival: Instant | null; readonly departure: Instant | null } => {
  const at = (direction: Batch['direction']): (Instant | null)[] =>
    batches.filter((b) => b.direction === direction).map((b) => b.at);
  return { arrival: earliest(at('arrival')), departure: latest(at('departure')) };
};

/** Calendar days of the stay, both ends counted; `null` while neither the facts nor the times tell. */
export function daysOf(facts: TemplateFacts): number | null {
  if (facts.days !== undefined && facts.days !== null) return facts.days;
  const { arrival, departure } = stayOf(facts.batches);
  if (arrival === null || departure === null || departure < arrival) return null;
  const day = (at: Instant): number => Date.parse(localDay(at, facts.zone)) / DAY;
  return Math.round(day(departure) - day(arrival)) + 1;
}

/** Month 1–12 on the wall calendar of a zone. */
export const monthOf = (at: Instant, zone: string): number =>
  Number(localDay(at, zone).slice(5, 7));

/** `YYYY-MM-DD`; Sweden writes its dates so. */
const localDay = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
